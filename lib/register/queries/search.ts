import { z } from "zod";
import { normaliseSearch } from "@/lib/commitments/rules";
import type { Reader } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type SearchWord, searchWords } from "@/lib/register/rules";

const namesSchema = z.array(z.object({ code: z.string(), name: z.string() }));

/** Every name and alias of every body, as search sees them. The registry is small enough to be read whole. */
async function listBodyNames(reader: Reader) {
  const rows = await reader.$queryRaw`
    SELECT body_code AS code, alias AS name FROM body_alias
    UNION ALL SELECT code, unnest(ARRAY[name_zh, name_en, name_ru]) AS name FROM body`;
  return namesSchema.parse(rows).map(({ code, name }) => ({ code, name: normaliseSearch(name) }));
}

/** `%`, `_` and `\` mean themselves in a search. */
function asPart(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** A number or a code stands between things that are no part of a number: 7.1 is not found in 67.1 or 7.10, nor 24 in CHG24. */
function asNumber(word: string): string {
  return `(^|[^0-9a-z.])${word.replaceAll(".", String.raw`\.`)}($|[^0-9])`;
}

function inWords({ text, by }: SearchWord): Prisma.Sql {
  if (by === "pair") return Prisma.sql`d.pairs @> ARRAY[${text}]::text[]`;
  return by === "number" ? Prisma.sql`d.body ~ ${asNumber(text)}` : Prisma.sql`d.body LIKE ${asPart(text)}`;
}

/**
 * One condition for each word of a search, on a commitment `c`: the word occurs in its code, its clause or its deliverables,
 * in any language, or in the name of an owner that the text or a person names.
 */
export async function searchConditions(query: string, reader: Reader): Promise<Prisma.Sql[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const names = await listBodyNames(reader);
  return words.map((word) => {
    const bodies = [...new Set(names.filter(({ name }) => name.includes(word.text)).map(({ code }) => code))];
    const owned = Prisma.sql`UNION SELECT o.commitment_id FROM commitment_owner o WHERE o.body_code = ANY(${bodies}::text[]) AND o.basis <> 'default'`;
    return Prisma.sql`c.id IN (SELECT d.commitment_id FROM search_document d WHERE ${inWords(word)} ${bodies.length > 0 ? owned : Prisma.empty})`;
  });
}
