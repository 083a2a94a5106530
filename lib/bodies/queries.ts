import { z } from "zod";
import { bodyKindSchema, type BodySummary } from "@/lib/bodies/schema";
import { languageSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { STANDING } from "@/lib/register/queries/matched";

const rolesSchema = z.array(z.object({ body: z.string(), led: z.int(), hosted: z.int(), other: z.int() }));

async function countRoles(reader: Reader) {
  const rows = await reader.$queryRaw`
    SELECT o.body_code AS body, (count(DISTINCT c.id) FILTER (WHERE o.role = 'lead'))::int AS led,
      (count(DISTINCT c.id) FILTER (WHERE o.role = 'host'))::int AS hosted, (count(DISTINCT c.id) FILTER (WHERE o.role NOT IN ('lead', 'host')))::int AS other
    FROM commitment_owner o JOIN commitment c ON c.id = o.commitment_id WHERE ${STANDING}
    GROUP BY o.body_code`;
  return new Map(rolesSchema.parse(rows).map(({ body, ...roles }) => [body, roles]));
}

const NO_ROLES = { led: 0, hosted: 0, other: 0 };

/** Every body of the registry with its other names and how many commitments it leads, hosts or serves otherwise, in the registry's order. */
export async function listBodies(reader: Reader = db()): Promise<BodySummary[]> {
  const [bodies, roles] = await Promise.all([
    reader.body.findMany({ include: { aliases: { orderBy: [{ language: "asc" }, { alias: "asc" }] } }, orderBy: { registeredNo: "asc" } }),
    countRoles(reader),
  ]);
  return bodies.map(({ code, kind, nameZh, nameEn, nameRu, aliases }) => ({
    code,
    kind: bodyKindSchema.catch("unclassified").parse(kind),
    name: { zh: nameZh, en: nameEn, ru: nameRu },
    aliases: aliases.map(({ language, alias }) => ({ language: languageSchema.parse(language), alias })),
    ...(roles.get(code) ?? NO_ROLES),
  }));
}

/** Every body by its names, to choose an owner from, in the registry's order. */
export async function listBodyChoices(reader: Reader = db()): Promise<{ code: string; name: { zh: string; en: string; ru: string } }[]> {
  const bodies = await reader.body.findMany({ orderBy: { registeredNo: "asc" }, select: { code: true, nameZh: true, nameEn: true, nameRu: true } });
  return bodies.map(({ code, nameZh, nameEn, nameRu }) => ({ code, name: { zh: nameZh, en: nameEn, ru: nameRu } }));
}
