import { z } from "zod";
import { sectorCodeSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { COMPLETIONS_BY_PROGRESS, completionSchema } from "@/lib/progress/schema";
import { FOLLOW_UP, STANDING } from "@/lib/register/queries/matched";
import type { Names } from "@/lib/register/schema";
import type { PillarSummary, SectorChoices, SectorSummary } from "@/lib/sectors/schema";

const countsSchema = z.array(z.object({ sector: sectorCodeSchema, followUp: z.boolean(), completion: completionSchema, count: z.int() }));
type Counts = z.infer<typeof countsSchema>;

async function countCompletions(reader: Reader): Promise<Counts> {
  const rows = await reader.$queryRaw`
    SELECT c.sector_code AS sector, ${FOLLOW_UP} AS "followUp", s.completion, count(*)::int AS count
    FROM commitment c JOIN commitment_state s ON s.commitment_id = c.id WHERE ${STANDING}
    GROUP BY 1, 2, 3`;
  return countsSchema.parse(rows);
}

function figuresOf(counts: Counts): Pick<SectorSummary, "followUp" | "information" | "completions"> {
  const sum = (rows: Counts) => rows.reduce((total, { count }) => total + count, 0);
  const followUp = counts.filter((row) => row.followUp);
  return {
    followUp: sum(followUp),
    information: sum(counts) - sum(followUp),
    completions: COMPLETIONS_BY_PROGRESS.map((completion) => ({ completion, count: sum(followUp.filter((row) => row.completion === completion)) })).filter(({ count }) => count > 0),
  };
}

/** Every pillar with its sectors, in their order. */
export async function listSectorChoices(reader: Reader = db()): Promise<SectorChoices[]> {
  const pillars = await reader.pillar.findMany({ include: { sectors: { orderBy: { ordinal: "asc" } } }, orderBy: { ordinal: "asc" } });
  return pillars.map((pillar) => ({
    code: pillar.code, name: namesOf(pillar),
    sectors: pillar.sectors.map((sector) => ({ code: sectorCodeSchema.parse(sector.code), name: namesOf(sector) })),
  }));
}

function namesOf({ nameZh, nameEn, nameRu }: { nameZh: string; nameEn: string; nameRu: string }): Names {
  return { zh: nameZh, en: nameEn, ru: nameRu };
}

/** Every pillar with its sectors, those without a commitment too, and today's figures of each. */
export async function listPillars(reader: Reader = db()): Promise<PillarSummary[]> {
  const [pillars, counts] = await Promise.all([listSectorChoices(reader), countCompletions(reader)]);
  return pillars.map((pillar) => ({
    ...pillar,
    sectors: pillar.sectors.map((sector) => ({ ...sector, ...figuresOf(counts.filter((row) => row.sector === sector.code)) })),
  }));
}
