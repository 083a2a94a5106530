import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";

type Names = { zh: string; en: string; ru: string };

function nameColumns(name: Names) {
  return { nameZh: name.zh, nameEn: name.en, nameRu: name.ru };
}

/** Pillars, sectors, bodies and members: what the register refers to. */
export const registryProjections = {
  "pillar.registered": async (tx: Transaction, { no, subjectId, data }: LoggedEvent<"pillar.registered">) => {
    await tx.pillar.create({ data: { code: subjectId, ordinal: data.ordinal, ...nameColumns(data.name), registeredNo: no } });
  },
  "sector.registered": async (tx: Transaction, { no, subjectId, data }: LoggedEvent<"sector.registered">) => {
    await tx.sector.create({
      data: { code: subjectId, pillarCode: data.pillar, ordinal: data.ordinal, ...nameColumns(data.name), registeredNo: no },
    });
  },
  "body.registered": async (tx: Transaction, { no, subjectId, data }: LoggedEvent<"body.registered">) => {
    await tx.body.create({ data: { code: subjectId, kind: data.kind, ...nameColumns(data.name), registeredNo: no } });
    const aliases = (["zh", "en", "ru"] as const).flatMap((language) =>
      [...new Set(data.aliases[language])].map((alias) => ({ bodyCode: subjectId, language, alias })),
    );
    await tx.bodyAlias.createMany({ data: aliases });
  },
  "member.registered": async (tx: Transaction, { no, subjectId, data }: LoggedEvent<"member.registered">) => {
    await tx.memberState.create({ data: { code: subjectId, ordinal: data.ordinal, ...nameColumns(data.name), registeredNo: no } });
    await tx.membership.createMany({
      data: data.memberships.map(({ from, to }) => ({ stateCode: subjectId, validFrom: toDate(from), validTo: toDate(to) })),
    });
  },
};
