import { describe, expect, test } from "vitest";
import { addedWords, mergeDeliverables, type StandingDeliverable } from "./merge-deliverables";

const standing = (id: string, en: string, hasEntries = false): StandingDeliverable => ({ id, kind: "proposal", text: { en }, deadline: null, hasEntries });
const read = (text: { en?: string; ru?: string }) => ({ text, kind: "event" as const, deadline: null });
const merge = (...[own, texts]: [StandingDeliverable[], { en: string }[]]) => mergeDeliverables({ standing: own, read: texts.map(read), newId: () => "new" }).map(({ id, ordinal, text }) => `${ordinal} ${id} ${text.en}`);

describe("the deliverables of a newer reading", () => {
  test("are known by their words before their place", () => {
    expect(merge([standing("a", "Forum"), standing("b", "Plan")], [{ en: "plan" }, { en: "Forum" }])).toEqual(["1 b plan", "2 a Forum"]);
  });

  test("are known by their place where reworded, and new where there is none", () => {
    expect(merge([standing("a", "Forum")], [{ en: "Congress" }, { en: "Plan" }])).toEqual(["1 a Congress", "2 new Plan"]);
  });

  test("stay where something was logged on them, and go where nothing was", () => {
    expect(merge([standing("a", "Forum"), standing("b", "Plan", true), standing("c", "Fund")], [{ en: "Forum" }])).toEqual(["1 a Forum", "2 b Plan"]);
  });
});

describe("words of a language that is added", () => {
  test("go to the deliverable that says the same", () => {
    expect(addedWords([standing("a", "Forum")], [read({ en: "forum", ru: "Форум" })])).toMatchObject([{ id: "a", kind: "proposal", text: { en: "Forum", ru: "Форум" } }]);
  });

  test("are not added where nothing is new, or the deliverables differ", () => {
    expect(addedWords([standing("a", "Forum")], [read({ en: "Forum" })])).toBeNull();
    expect(addedWords([standing("a", "Forum")], [read({ en: "Plan", ru: "План" })])).toBeNull();
    expect(addedWords([standing("a", "Forum")], [])).toBeNull();
  });
});
