import { z } from "zod";
import type { PublicClause } from "@/lib/accounts/schema";
import { db, type Reader } from "@/lib/db/client";

const languageSchema = z.enum(["zh", "en", "ru"]);

/** The first clause that the newest communiqué approves, in its own words; null while there is none. */
export async function getPublicClause(reader: Reader = db()): Promise<PublicClause | null> {
  const commitment = await reader.commitment.findFirst({
    where: { verb: "approved", selection: { not: "rejected" } },
    orderBy: [{ adoptedOn: "desc" }, { paragraphIndex: "asc" }, { ordinal: "asc" }],
    select: { code: true, clause: { select: { spans: { select: { language: true, line: true, text: true, verbText: true } } } } },
  });
  if (!commitment) return null;
  const words = commitment.clause.spans.map(({ language, ...span }) => ({ language: languageSchema.parse(language), ...span }));
  return { code: commitment.code, words };
}
