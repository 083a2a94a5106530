import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPLETIONS } from "@/lib/progress/schema";
import {
  activeDimensions, clauseWords, freshSince, isStale, parseRegisterFilter, registerHref, registerParameters, searchWords, shortCode, viewOf,
  WHOLE_REGISTER, withoutDimension, withView,
} from "@/lib/register/rules";
import { REGISTER_ORDERS, REGISTER_VIEWS } from "@/lib/register/schema";
import { KINDS, SECTOR_CODES, TRACKED_VERBS } from "@/lib/clauses/schema";
import { TIMELINESS } from "@/lib/commitments/schema";

const filters = fc.record({
  q: fc.string({ maxLength: 20 }).map((text) => text.trim()),
  verb: fc.uniqueArray(fc.constantFrom(...TRACKED_VERBS)),
  kind: fc.uniqueArray(fc.constantFrom(...KINDS)),
  follow: fc.constantFrom("follow_up", "information", "all"),
  completion: fc.uniqueArray(fc.constantFrom(...COMPLETIONS)),
  timeliness: fc.uniqueArray(fc.constantFrom(...TIMELINESS)),
  sector: fc.uniqueArray(fc.constantFrom(...SECTOR_CODES)),
  pillar: fc.constantFrom("", "economy"),
  body: fc.uniqueArray(fc.constantFrom("state-kz", "secretariat")),
  member: fc.constantFrom("", "KZ"),
  communique: fc.constantFrom("", "CHG24"),
  notices: fc.constantFrom("with", "any"),
  dated: fc.constantFrom("yes", "no", "any"),
  fresh: fc.constantFrom("stale", "any"),
  order: fc.constantFrom(...REGISTER_ORDERS),
  direction: fc.constantFrom("asc", "desc"),
  page: fc.integer({ min: 1, max: 9 }),
} as const);

function read(href: string) {
  const { searchParams } = new URL(href, "http://localhost");
  return parseRegisterFilter(Object.fromEntries(searchParams));
}

describe("the view in the address", () => {
  test("an address written and read again is the same view", () => {
    fc.assert(fc.property(filters, (filter) => {
      expect(read(registerHref(filter))).toEqual(filter);
    }));
  });

  test("the whole register needs no parameters", () => {
    expect(registerHref(WHOLE_REGISTER)).toBe("/register");
    expect(registerParameters({ page: 1, order: "sector" })).toEqual([]);
  });

  test("a list sent by a form as several parameters is one list, another parameter given twice counts once", () => {
    const filter = parseRegisterFilter({ verb: ["noted", "approved"], sector: "energy", follow: ["follow_up", "all"] });
    expect(filter).toMatchObject({ verb: ["noted", "approved"], sector: ["energy"], follow: "follow_up" });
  });

  test("what is not understood is left out and never an error", () => {
    const filter = parseRegisterFilter({ verb: "noted,shouted", page: "-3", order: "price", member: "kazakhstan", constructor: "x", q: undefined });
    expect(filter).toEqual({ ...WHOLE_REGISTER, verb: ["noted"] });
  });
});

describe("tabs", () => {
  test("each tab is found again in its own filter, whatever else is narrowed", () => {
    fc.assert(fc.property(filters, fc.constantFrom(...REGISTER_VIEWS), (filter, view) => {
      expect(viewOf(withView(filter, view))).toBe(view);
    }));
  });

  test("a filter that no tab sets stands under none", () => {
    expect(viewOf({ ...WHOLE_REGISTER, timeliness: ["overdue", "due_soon"] })).toBeNull();
  });

  test("dropping every active part of a filter leaves the whole register in its order", () => {
    fc.assert(fc.property(filters, (filter) => {
      const bare = activeDimensions(filter).reduce(withoutDimension, filter);
      expect(bare).toEqual({ ...WHOLE_REGISTER, order: filter.order, direction: filter.direction, page: activeDimensions(filter).length > 0 ? 1 : filter.page });
    }));
  });
});

describe("words of a search", () => {
  test.each([
    ["food security atlas", [["food", "part"], ["security", "part"], ["atlas", "part"]]],
    ["粮食", [["粮食", "pair"]]],
    ["粮食安全", [["粮食安全", "part"]]],
    ["SCO粮食 ATLAS", [["sco", "part"], ["粮食", "pair"], ["atlas", "part"]]],
    ["2026年", [["2026年", "part"]]],
    ["71.1", [["71.1", "number"]]],
    ["CHG24-71.1", [["chg24-71.1", "number"]]],
    ["chg24", [["chg24", "part"]]],
    ["2026-2028", [["2026-2028", "number"]]],
    ['"Green Belt" atlas,', [["green belt", "part"], ["atlas", "part"]]],
    ["“斯科尔科沃”创新中心", [["斯科尔科沃", "part"], ["创新中心", "part"]]],
    ["ｆｏｏｄ　食", [["food", "part"], ["食", "part"]]],
    ["5%", [["5%", "part"]]],
    ["%", [["%", "part"]]],
    ["Продовольствие", [["продовольствие", "part"]]],
    ["food FOOD", [["food", "part"]]],
    ['"', [['"', "part"]]],
  ])("%s", (query, expected) => {
    expect(searchWords(query).map(({ text, by }) => [text, by])).toEqual(expected);
  });

  test("nothing to search for has no words", () => {
    expect(searchWords("  \u3000 ")).toEqual([]);
  });
});

describe("staleness", () => {
  const open = { kind: "event", completion: "limited" } as const;

  test("counts from the first day of the last full quarter", () => {
    expect(freshSince("2026-07-14")).toBe("2026-04-01");
    expect(freshSince("2026-01-01")).toBe("2025-10-01");
  });

  test("an entry logged on that day is fresh, one of the day before is not", () => {
    expect(isStale({ ...open, lastEntryOn: "2026-04-01" }, "2026-07-14")).toBe(false);
    expect(isStale({ ...open, lastEntryOn: "2026-03-31" }, "2026-07-14")).toBe(true);
    expect(isStale({ ...open, lastEntryOn: null }, "2026-07-14")).toBe(true);
  });

  test("what is closed or for information is never stale", () => {
    expect(isStale({ ...open, completion: "completed", lastEntryOn: null }, "2026-07-14")).toBe(false);
    expect(isStale({ kind: "outcome", completion: "not_assessed", lastEntryOn: null }, "2026-07-14")).toBe(false);
  });
});

describe("a row's words", () => {
  test("begin with the operative verb", () => {
    expect(clauseWords({ text: "The heads of delegations noted the proposal", verbText: "noted" })).toEqual({ verb: "noted", rest: " the proposal" });
    expect(clauseWords({ text: "各代表团团长注意到建议", verbText: "注意到" })).toEqual({ verb: "注意到", rest: "建议" });
  });

  test("are the whole clause where the verb is not one run of them", () => {
    expect(clauseWords({ text: "took the proposal into account", verbText: "took into account" })).toEqual({ verb: "", rest: "took the proposal into account" });
  });

  test("a code loses its communiqué", () => {
    expect(shortCode("CHG24-71.1")).toBe("71.1");
    expect(shortCode("CHS-2025-09-01-3.12")).toBe("3.12");
  });
});
