import type { Ref } from "react";

type Props = { children: string; /** For the focus, where what had it is gone. */ ref?: Ref<HTMLParagraphElement> };

/** What an action did, in a place that is there from the start, so that screen readers hear it. */
export function Said({ children, ref }: Props) {
  return <p ref={ref} role="status" tabIndex={-1} className={children ? "my-2 font-semibold" : "sr-only"}>{children}</p>;
}
