import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { checkDeadline, checkSectorChange, checkSetting, commitmentDeadline, deadlineScale, type DeadlineFacts, hanPairs, isOpen, normaliseSearch, shownDeadline, timelinessOn } from "@/lib/commitments/rules";
import type { Completion } from "@/lib/progress/schema";

const deadline = (latest: string | null): DeadlineFacts => ({ text: latest ?? "下次会议", type: "event", earliest: null, latest, precision: latest ? "day" : "relative" });
const part = (completion: Completion, latest?: string | null) => ({ completion, deadline: latest === undefined ? null : deadline(latest) });

describe("a commitment's deadline", () => {
  test("is the earliest last day among its open deliverables", () => {
    const parts = [part("limited", "2027-05-01"), part("completed", "2026-01-01"), part("not_assessed", "2026-12-31"), part("not_started")];
    expect(commitmentDeadline(parts)?.latest).toBe("2026-12-31");
  });

  test("is undatable words only where nothing is dated", () => {
    expect(commitmentDeadline([part("limited", null), part("limited", "2027-01-01")])?.latest).toBe("2027-01-01");
    expect(commitmentDeadline([part("limited", null), part("limited")])?.text).toBe("下次会议");
    expect(commitmentDeadline([part("limited")])).toBeNull();
  });

  test("is still shown once nothing is open", () => {
    const parts = [part("completed", "2026-12-31"), part("discontinued", "2026-06-30")];
    expect(commitmentDeadline(parts)).toBeNull();
    expect(shownDeadline(parts)?.latest).toBe("2026-06-30");
  });
});

describe("after the last day", () => {
  const facts = { kind: "event", verb: "supported", completion: "limited", deadlineLatest: "2026-06-30", deadlineType: "event" } as const;
  const after = "2026-07-01";

  test("what is supported or approved is overdue, what is noted has passed, a term has ended", () => {
    expect(timelinessOn(facts, after)).toBe("overdue");
    expect(timelinessOn({ ...facts, verb: "approved", deadlineType: "due" }, after)).toBe("overdue");
    expect(timelinessOn({ ...facts, verb: "noted" }, after)).toBe("date_passed");
    expect(timelinessOn({ ...facts, verb: "approved", deadlineType: "term" }, after)).toBe("term_ended");
  });

  test("nothing is overdue on the last day itself, nor once it is settled, nor for information", () => {
    expect(timelinessOn(facts, "2026-06-30")).toBe("due_soon");
    expect(timelinessOn({ ...facts, completion: "completed" }, after)).toBe("closed");
    expect(timelinessOn({ ...facts, completion: "discontinued" }, after)).toBe("closed");
    expect(timelinessOn({ ...facts, kind: "statement" }, after)).toBe("none");
    expect(timelinessOn({ ...facts, deadlineLatest: null }, after)).toBe("undated");
  });

  test("due soon begins ninety days ahead", () => {
    expect(timelinessOn(facts, addDays("2026-06-30", -90))).toBe("due_soon");
    expect(timelinessOn(facts, addDays("2026-06-30", -91))).toBe("ahead");
  });
});

describe("a deadline set by a person", () => {
  const adoptedOn = "2025-11-19";
  const year: DeadlineFacts = { text: "2026", type: "due", earliest: null, latest: "2026-12-31", precision: "year" };
  const nothing = { written: null, set: null, adoptedOn };

  test("may end on the day of the adoption, not before, and begins no later than it ends", () => {
    expect(checkDeadline({ ...deadline(adoptedOn), earliest: adoptedOn }, adoptedOn)).toBeNull();
    expect(checkDeadline(deadline("2025-11-18"), adoptedOn)).toEqual({ code: "deadline.before_adoption", details: { adoptedOn } });
    expect(checkDeadline({ ...deadline("2026-01-01"), earliest: "2026-01-02" }, adoptedOn)).toEqual({ code: "deadline.range" });
  });

  test("ends where the month, quarter, half or year ends that it names", () => {
    expect(checkDeadline(year, adoptedOn)).toBeNull();
    for (const precision of ["month", "quarter", "half", "year"] as const) expect(checkDeadline({ ...year, latest: "2026-12-30", precision }, adoptedOn)).toEqual({ code: "deadline.precision" });
    for (const precision of ["day", "period"] as const) expect(checkDeadline({ ...year, latest: "2026-12-30", precision }, adoptedOn)).toBeNull();
  });

  test("has to change something: the days against the text's own, the words too against a person's", () => {
    const check = (given: DeadlineFacts | null, standing: object) => checkSetting({ deadline: given, reason: "x" }, { ...nothing, ...standing })?.code;
    expect(check(year, {})).toBeUndefined();
    expect(check(null, {})).toBe("deadline.unchanged");
    expect(check(null, { written: year })).toBe("deadline.unchanged");
    expect(check(null, { set: year })).toBeUndefined();
    expect(check(year, { written: { ...year, text: "2026年" } })).toBe("deadline.unchanged");
    expect(check({ ...year, type: "event" }, { written: year })).toBeUndefined();
    expect(check(year, { set: { ...year, text: "by 2026" } })).toBeUndefined();
    expect(check(year, { written: year, set: { ...year, latest: "2027-12-31" } })).toBeUndefined();
  });

  test("needs a reason, and so does a sector, which has to be another", () => {
    expect(checkSetting({ deadline: year, reason: " " }, nothing)).toEqual({ code: "progress.reason_required" });
    expect(checkSectorChange({ sector: "energy", reason: "" }, "health")).toEqual({ code: "progress.reason_required" });
    expect(checkSectorChange({ sector: "energy", reason: "x" }, "energy")).toEqual({ code: "sector.unchanged" });
    expect(checkSectorChange({ sector: "energy", reason: "x" }, "health")).toBeNull();
  });
});

test("only what is to follow up and neither completed nor discontinued is open", () => {
  expect(isOpen({ kind: "event", completion: "not_assessed" })).toBe(true);
  expect(isOpen({ kind: "event", completion: "completed" })).toBe(false);
  expect(isOpen({ kind: "outcome", completion: "not_assessed" })).toBe(false);
});

describe("a drawn deadline", () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2022-01-01", days));

  test("keeps its days, today and its ticks on the line, in order", () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, fc.boolean(), (one, other, today, open) => {
      const [earliest = one, latest = other] = [one, other].toSorted();
      const scale = deadlineScale({ earliest: open ? null : earliest, latest, today, openFrom: earliest });
      expect(0 < scale.from && scale.from < scale.to && scale.to < 1).toBe(true);
      expect(0 < scale.today && scale.today < 1).toBe(true);
      expect(scale.ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
    }));
  });

  test("has today before its cap on the last day, and behind it on the next", () => {
    fc.assert(fc.property(anyDay, (latest) => {
      const on = deadlineScale({ earliest: null, latest, today: latest, openFrom: "2021-01-01" });
      const after = deadlineScale({ earliest: null, latest, today: addDays(latest, 1), openFrom: "2021-01-01" });
      expect(on.today).toBeLessThan(on.to);
      expect(after.today).toBeGreaterThanOrEqual(after.to);
    }));
  });

  test("names years where it spans several, else months", () => {
    expect(deadlineScale({ earliest: "2026-01-01", latest: "2028-12-31", today: "2026-07-14", openFrom: "2025-11-19" }).ticks.map(({ day }) => day)).toEqual(["2026-01-01", "2027-01-01", "2028-01-01"]);
    expect(deadlineScale({ earliest: "2026-05-01", latest: "2026-05-31", today: "2026-03-10", openFrom: "2025-11-19" }).ticks.map(({ day }) => day)).toEqual(["2026-04-01", "2026-05-01"]);
  });
});

describe("words as search sees them", () => {
  test("are the same seen twice", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (words) => {
      expect(normaliseSearch(normaliseSearch(words))).toBe(normaliseSearch(words));
    }));
  });

  test("give every pair of neighbouring Han characters once", () => {
    expect(hanPairs("安全合作,安全 2026年")).toEqual(["安全", "全合", "合作"]);
  });
});
