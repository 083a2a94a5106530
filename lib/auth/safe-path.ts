const HERE = "http://here.invalid";

/**
 * A path of this site out of what a request says, or null: never another host, however it is written
 * (`//host`, `/\host`, control characters), and never the sign-in page itself, which would lead in a circle.
 */
export function safePath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 2000 || !URL.canParse(wanted, HERE)) return null;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//") || /^\/(?:[a-z]{2}\/)?(?:sign-in|set-up|api)(?:\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}
