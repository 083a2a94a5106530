/** What an action did, in a place that is there from the start, so that screen readers hear it. */
export function Said({ children }: { children: string }) {
  return <p role="status" className={children ? "my-2 font-semibold" : "sr-only"}>{children}</p>;
}
