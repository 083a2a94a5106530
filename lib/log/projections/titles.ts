import type { Transaction } from "@/lib/db/client";
import type { Language } from "@/lib/extraction/output";
import type { LoggedEvent } from "@/lib/log/events";
import { refreshCommitment } from "@/lib/log/projections/commitment-state";

type Title = { commitmentId: string; language: Language; text: string; state: string; no: number };

async function writeTitle(tx: Transaction, { commitmentId, language, ...title }: Title) {
  await tx.commitmentTitle.upsert({ where: { commitmentId_language: { commitmentId, language } }, create: { commitmentId, language, ...title }, update: title });
}

/** Short titles with where each comes from; a proposal never replaces one that a person checked. */
export const titleProjections = {
  "title.proposed": async (tx: Transaction, { subjectId: commitmentId, no, data }: LoggedEvent<"title.proposed">) => {
    const checked = await tx.commitmentTitle.findMany({ where: { commitmentId, state: "checked" }, select: { language: true } });
    for (const [language, title] of Object.entries(data.titles) as [Language, { text: string; state: string }][]) {
      if (!checked.some((other) => other.language === language)) await writeTitle(tx, { commitmentId, language, ...title, no });
    }
  },
  "title.checked": async (tx: Transaction, event: LoggedEvent<"title.checked">) => {
    const { subjectId: commitmentId, no, data } = event;
    await writeTitle(tx, { commitmentId, ...data, state: "checked", no });
    await refreshCommitment(tx, { commitmentId, event });
  },
};
