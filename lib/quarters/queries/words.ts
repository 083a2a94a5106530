import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { type SectorNames, sectorNamesSchema, type Words, wordsSchema } from "@/lib/quarters/schema";

/** The words of the clauses of the commitments asked for, by commitment. */
export async function listWords(reader: Reader, ids: readonly string[]): Promise<Map<string, Words>> {
  const rows = z.array(z.object({ id: z.string(), words: wordsSchema })).parse(await reader.$queryRaw`
    SELECT c.id, jsonb_object_agg(s.language, s.text) AS words
    FROM commitment c JOIN clause_span s ON s.clause_id = c.clause_id
    WHERE c.id = ANY(${[...ids]}::uuid[]) GROUP BY c.id`);
  return new Map(rows.map(({ id, words }) => [id, words]));
}

/** Every sector in pillar order. */
export async function listSectorNames(reader: Reader): Promise<SectorNames[]> {
  return z.array(sectorNamesSchema).parse(await reader.$queryRaw`
    SELECT s.code, jsonb_build_object('zh', s.name_zh, 'en', s.name_en, 'ru', s.name_ru) AS name,
      jsonb_build_object('zh', p.name_zh, 'en', p.name_en, 'ru', p.name_ru) AS pillar
    FROM sector s JOIN pillar p ON p.code = s.pillar_code ORDER BY s.ordinal`);
}
