import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { routing } from "@/lib/i18n/routing";
import { COMPLETIONS } from "@/lib/progress/schema";
import { type Figures, noCompletions } from "@/lib/quarters/rules/count";
import { reportPeriod } from "@/lib/quarters/rules/period";
import { reportSentences } from "@/lib/quarters/rules/prose";
import type { QuarterSummary } from "@/lib/quarters/rules/summarise";

const NO_FIGURES: Figures = { tracked: 0, followUp: 0, information: 0, completion: noCompletions(), open: 0, dated: 0, overdue: 0, datePassed: 0, termEnded: 0, overdueByText: 0 };

/** A summary whose figures are all different, so that a figure in the wrong place shows. */
function summary({ quarter, scale }: { quarter: string; scale: number }): QuarterSummary {
  const completion = Object.fromEntries(COMPLETIONS.map((name, at) => [name, scale * (at + 2)])) as Figures["completion"];
  const closing = { ...NO_FIGURES, completion, followUp: scale * 101, open: scale * 89 };
  const of = (count: number) => ({ ...NO_FIGURES, followUp: scale * count });
  const list = <Item>(count: number) => Array.from({ length: scale * count }, () => ({}) as Item);
  const found = reportPeriod(quarter, "2026-05-20");
  if (!found) throw new Error("no such quarter");
  return {
    period: found, opening: NO_FIGURES, closing, sectors: [], before: [], standings: [],
    byVerb: { noted: of(31), supported: of(37), approved: of(33) },
    promoted: NO_FIGURES,
    lists: { changed: list(13), completed: list(11), newlyOverdue: list(17), newlyPassed: [], newlyEnded: [], dueNext: [], nothingReported: list(19), disputed: [], noticed: [] },
  };
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

function numbersIn(words: string): number[] {
  return (words.replaceAll(/(?<=\d)[\s,](?=\d{3})/g, "").match(/\d+/g) ?? []).map(Number);
}

describe.each(routing.locales)("the prose of a report in %s", (locale) => {
  test.each([["2026-Q1", 1], ["2026-Q2", 1], ["2026-Q2", 1000]] as const)("says its figures and no other number (%s, times %i)", async (quarter, scale) => {
    const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "quarters.prose" });
    for (const { key, values } of reportSentences(summary({ quarter, scale }))) {
      const words = t.markup(key, { ...values, date: "—", b: (chunks) => chunks });
      expect(ascending(numbersIn(words))).toEqual(ascending(Object.values(values)));
    }
  });
});

describe("the sentences of a report", () => {
  test("leave out what there is none of, and say nothing of nothing", () => {
    const full = summary({ quarter: "2026-Q1", scale: 1 });
    expect(reportSentences({ ...full, lists: { ...full.lists, newlyOverdue: [], nothingReported: [] } }).map(({ key }) => key)).toEqual(["ended", "verbs", "changed"]);
    expect(reportSentences({ ...full, closing: NO_FIGURES })).toEqual([]);
  });
});
