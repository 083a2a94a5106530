import { linkTokenSchema, type OpenLink } from "@/lib/accounts/schema";
import { getOpenLink } from "@/lib/accounts/queries/links";

/** What a one-time link opens, or null where it is malformed, unknown, used or expired: whoever holds it may use it, signed in or not. */
export async function passLink(token: string): Promise<OpenLink | null> {
  const parsed = linkTokenSchema.safeParse(token);
  return parsed.success ? getOpenLink(parsed.data) : null;
}
