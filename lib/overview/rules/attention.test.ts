import { describe, expect, test } from "vitest";
import { attentionItems } from "@/lib/overview/rules/attention";
import { countOverview } from "@/lib/overview/rules/count";

const TODAY = "2026-05-20";
const NO_NOTICES = { any: 0, repeats: 0, others: 0 };

describe("what needs attention", () => {
  test("is nothing where nothing is late, disputed, unreported or noticed", () => {
    expect(attentionItems({ figures: countOverview([], TODAY), notices: NO_NOTICES, disputed: [] })).toEqual([]);
  });

  test("leads to its rows; a disputed entry, which no view of the register shows, to its commitment", () => {
    const figures = countOverview(
      [{ sector: "energy", verb: "approved", kind: "instrument", completion: "limited", deadlineType: "due", deadlineLatest: "2026-05-19", unreported: true, count: 2 }],
      TODAY,
    );
    const items = attentionItems({ figures, notices: { any: 3, repeats: 1, others: 2 }, disputed: ["CHG24-7.1"] });
    expect(items.map(({ key, count, total, href }) => ({ key, count, total, href }))).toEqual([
      { key: "overdue", count: 2, total: 2, href: "/register?timeliness=overdue" },
      { key: "disputed", count: 1, total: 2, href: null },
      { key: "stale", count: 2, total: 2, href: "/register?fresh=stale" },
      { key: "repeats", count: 1, total: 2, href: "/register?notices=with" },
      { key: "otherNotices", count: 2, total: 2, href: "/register?notices=with" },
    ]);
    expect(items[1]?.codes).toEqual(["CHG24-7.1"]);
  });
});
