import type { QuarterSummary } from "@/lib/quarters/rules/summarise";

/** A sentence of a report: its key in the catalogue, and the figures that it says. */
export type ReportSentence =
  | { key: "ended" | "running"; values: { completed: number; substantial: number; notAssessed: number; followUp: number } }
  | { key: "verbs"; values: { noted: number; supported: number; approved: number } }
  | { key: "changed"; values: { changed: number; newlyCompleted: number } }
  | { key: "promoted"; values: { count: number } }
  | { key: "overdue"; values: { count: number } }
  | { key: "nothingReported"; values: { count: number; open: number } };

/** What a report says in sentences, in order; nothing where nothing is to follow up. */
export function reportSentences({ period, closing, byVerb, promoted, lists }: QuarterSummary): ReportSentence[] {
  const { completion, followUp, open } = closing;
  if (followUp === 0) return [];
  const sentences: ReportSentence[] = [
    { key: period.stage, values: { completed: completion.completed, substantial: completion.substantial, notAssessed: completion.not_assessed, followUp } },
    { key: "verbs", values: { noted: byVerb.noted.followUp, supported: byVerb.supported.followUp, approved: byVerb.approved.followUp } },
    ...(promoted.followUp > 0 ? [{ key: "promoted" as const, values: { count: promoted.followUp } }] : []),
    { key: "changed", values: { changed: lists.changed.length, newlyCompleted: lists.completed.length } },
  ];
  if (lists.newlyOverdue.length > 0) sentences.push({ key: "overdue", values: { count: lists.newlyOverdue.length } });
  if (lists.nothingReported.length > 0) sentences.push({ key: "nothingReported", values: { count: lists.nothingReported.length, open } });
  return sentences;
}
