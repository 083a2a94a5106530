import type { OverviewFigures } from "@/lib/overview/rules/count";
import type { NoticeCounts } from "@/lib/overview/schema";
import { registerHref } from "@/lib/register/rules";

/** Something that asks to be looked at: how many, out of how many, and where they are listed. */
export type AttentionItem = {
  key: "overdue" | "datePassed" | "termEnded" | "disputed" | "stale" | "repeats" | "otherNotices";
  count: number;
  total: number;
  /** Null where no view of the register shows exactly these; then the codes lead to them. */
  href: string | null;
  codes: readonly string[];
};

type Facts = { figures: OverviewFigures; notices: NoticeCounts; disputed: readonly string[] };

/** What asks to be looked at, the weightiest first; only what there is any of. */
export function attentionItems({ figures, notices, disputed }: Facts): AttentionItem[] {
  const { overdue, datePassed, termEnded, stale, open, dated, tracked } = figures;
  const items: AttentionItem[] = [
    { key: "overdue", count: overdue, total: dated, href: registerHref({ timeliness: ["overdue"] }), codes: [] },
    { key: "datePassed", count: datePassed, total: dated, href: registerHref({ timeliness: ["date_passed"] }), codes: [] },
    { key: "termEnded", count: termEnded, total: dated, href: registerHref({ timeliness: ["term_ended"] }), codes: [] },
    { key: "disputed", count: disputed.length, total: open, href: null, codes: disputed },
    { key: "stale", count: stale, total: open, href: registerHref({ fresh: "stale" }), codes: [] },
    { key: "repeats", count: notices.repeats, total: tracked, href: registerHref({ notices: "with" }), codes: [] },
    { key: "otherNotices", count: notices.others, total: tracked, href: registerHref({ notices: "with" }), codes: [] },
  ];
  return items.filter(({ count }) => count > 0);
}
