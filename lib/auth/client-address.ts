/**
 * The network address that a request comes from, or null. Of a chain of proxies only the last entry was written by the
 * nearest one, which Next's own server does where there is none; what stands before it anyone can claim.
 */
export function clientAddress(forwardedFor: string | null | undefined): string | null {
  return forwardedFor?.split(",").at(-1)?.trim() || null;
}
