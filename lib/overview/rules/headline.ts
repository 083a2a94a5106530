import type { OverviewFigures } from "@/lib/overview/rules/count";

/** A sentence of the headline: its key in the catalogue, and the figures that it says. */
export type HeadlineSentence =
  | { key: "verbs"; values: { followUp: number; noted: number; supported: number; approved: number } }
  | { key: "noneAssessed"; values: Record<string, never> }
  | { key: "promoted"; values: { count: number } }
  | { key: "done"; values: { completed: number; substantial: number } }
  | { key: "overdue"; values: { overdue: number; dated: number } }
  | { key: "datePassed" | "termEnded" | "notAssessed" | "noEvidence"; values: { count: number } };

type HeadlineFigures = Pick<OverviewFigures, "followUp" | "byVerb" | "promoted" | "completion" | "overdue" | "datePassed" | "termEnded" | "dated">;

/** What the headline says, in order: the three verbs apart, what is done, what is late, what nobody has looked at. Nothing at all where nothing is to follow up. */
export function headlineSentences({ followUp, byVerb, promoted, completion, dated, ...late }: HeadlineFigures): HeadlineSentence[] {
  if (followUp === 0) return [];
  const verbs: HeadlineSentence[] = [{ key: "verbs", values: { followUp, ...byVerb } }];
  if (promoted > 0) verbs.push({ key: "promoted", values: { count: promoted } });
  const counts = [
    { key: "datePassed", values: { count: late.datePassed } },
    { key: "termEnded", values: { count: late.termEnded } },
  ] satisfies HeadlineSentence[];
  const passed = counts.filter(({ values }) => values.count > 0);
  const overdue: HeadlineSentence[] = late.overdue > 0 ? [{ key: "overdue", values: { overdue: late.overdue, dated } }] : [];
  if (completion.not_assessed === followUp) return [...verbs, { key: "noneAssessed", values: {} }, ...overdue, ...passed];
  const unseen = [
    { key: "notAssessed", values: { count: completion.not_assessed } },
    { key: "noEvidence", values: { count: completion.no_evidence } },
  ] satisfies HeadlineSentence[];
  const done: HeadlineSentence = { key: "done", values: { completed: completion.completed, substantial: completion.substantial } };
  return [...verbs, done, ...overdue, ...passed, ...unseen.filter(({ values }) => values.count > 0)];
}
