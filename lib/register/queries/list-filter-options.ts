import { sectorCodeSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { FilterOptions } from "@/lib/register/schema";

type NameColumns = { nameZh: string; nameEn: string; nameRu: string };

function namesOf({ nameZh, nameEn, nameRu }: NameColumns) {
  return { zh: nameZh, en: nameEn, ru: nameRu };
}

/** What the register can be narrowed to by name: pillars with their sectors, bodies that own something, members and communiqués. */
export async function listFilterOptions(reader: Reader = db()): Promise<FilterOptions> {
  const [pillars, bodies, members, communiques] = await Promise.all([
    reader.pillar.findMany({ include: { sectors: { orderBy: { ordinal: "asc" } } }, orderBy: { ordinal: "asc" } }),
    reader.body.findMany({ where: { owned: { some: {} } }, orderBy: { registeredNo: "asc" } }),
    reader.memberState.findMany({ orderBy: { ordinal: "asc" } }),
    reader.communique.findMany({ select: { code: true, adoptedOn: true }, orderBy: { adoptedOn: "desc" } }),
  ]);
  return {
    pillars: pillars.map((pillar) => ({
      code: pillar.code,
      name: namesOf(pillar),
      sectors: pillar.sectors.map((sector) => ({ code: sectorCodeSchema.parse(sector.code), name: namesOf(sector) })),
    })),
    bodies: bodies.map((body) => ({ code: body.code, name: namesOf(body) })),
    members: members.map((member) => ({ code: member.code, name: namesOf(member) })),
    communiques: communiques.map(({ code, adoptedOn }) => ({ code, adoptedOn: isoDay(adoptedOn) })),
  };
}
