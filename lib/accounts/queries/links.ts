import { createHash } from "node:crypto";
import { z } from "zod";
import { linkPurposeSchema, type OpenLink } from "@/lib/accounts/schema";
import { db, type Reader } from "@/lib/db/client";

const openLinkRows = z
  .array(z.object({ purpose: linkPurposeSchema, personId: z.uuid().nullable(), name: z.string().nullable(), email: z.string().nullable() }))
  .max(1);

/** A one-time link as mutations need it. */
export type StoredLink = OpenLink & { tokenHash: string; personId: string | null };

/** Only this of a link's token is kept: SHA-256 in lower-case hex. The token is random, so it needs no salt. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** What a link opens, or null where it is unknown, used, expired, or its person inactive. */
export async function getOpenLink(token: string, reader: Reader = db()): Promise<OpenLink | null> {
  const link = await getStoredLink(token, reader);
  return link ? { purpose: link.purpose, person: link.person } : null;
}

/** The same with the person's id. In a transaction the link's row stays locked, so that one of two users gets it. */
export async function getStoredLink(token: string, reader: Reader): Promise<StoredLink | null> {
  const tokenHash = hashToken(token);
  const rows = openLinkRows.parse(
    await reader.$queryRaw`
      SELECT i.purpose, i.person_id AS "personId", p.name, p.email
      FROM invitation i LEFT JOIN person p ON p.id = i.person_id
      WHERE i.token_hash = ${tokenHash} AND i.used_at IS NULL AND i.expires_at > clock_timestamp() AND (p.id IS NULL OR p.active)
      FOR UPDATE OF i`,
  );
  const [row] = rows;
  if (!row) return null;
  const { purpose, personId, name, email } = row;
  return { tokenHash, purpose, personId, person: name !== null && email !== null ? { name, email } : null };
}
