import { describe, expect, it } from "vitest";
import type { Clause } from "@/lib/extraction/output";
import { judge, listBins, shareOfSure } from "./calibration";
import { matchClauses } from "./match";
import { listNotices, scoreNotices, scoreSilence } from "./notices";
import { scoreClauses } from "./score";
import { clauseOf, labelOf, trialOf } from "./testing/small-trial";

const DUE = { text: "2032", type: "event", earliest: "2032-01-01", latest: "2032-12-31", precision: "year" } as const;

function scoreOf(clauses: Clause[], trial = trialOf()) {
  return scoreClauses(trial, matchClauses(trial, { clauses }));
}

describe("scoring clauses", () => {
  it("finds nothing wrong with a reading that says what the label says", () => {
    for (const [name, { hits, found, wanted }] of Object.entries(scoreOf([clauseOf()]))) expect({ name, hits, found }).toEqual({ name, hits: wanted, found: wanted });
  });

  it("counts what was missed and what is too many", () => {
    expect(scoreOf([])["tracked clauses"]).toEqual({ hits: 0, found: 0, wanted: 1 });
    expect(scoreOf([clauseOf({ line: { en: 3 } })])["tracked clauses"]).toEqual({ hits: 0, found: 1, wanted: 1 });
  });

  it("takes a clause with another verb for missed, its verb for wrong and its fields for none", () => {
    const counts = scoreOf([clauseOf({ verb: "supported" })]);
    expect(counts["tracked clauses"]).toEqual({ hits: 0, found: 1, wanted: 1 });
    expect(counts["verb"]).toEqual({ hits: 0, found: 1, wanted: 1 });
    expect(counts["kind"]).toBeUndefined();
  });

  it("holds a deadline right only with its last day, its exactness and its type", () => {
    const label = labelOf({ deliverables: [{ en: "the outcomes of the Energy Ministers' Meeting", kind: "outcome", deadline: DUE }] });
    const trial = trialOf({ labels: [label] });
    const read = (changes: object) => clauseOf({ deliverables: [{ text: { en: "the outcomes" }, kind: "outcome", deadline: { ...DUE, rule: "en.year", ...changes } }] });
    expect(scoreOf([read({})], trial)["deadlines"]).toEqual({ hits: 1, found: 1, wanted: 1 });
    for (const changes of [{ latest: "2032-06-30" }, { precision: "half" }, { type: "due" }]) expect(scoreOf([read(changes)], trial)["deadlines"]).toEqual({ hits: 0, found: 1, wanted: 1 });
    expect(scoreOf([], trial)["deadlines"]).toEqual({ hits: 0, found: 0, wanted: 1 });
  });

  it("knows an object by its words, whether or not its opening is one of them", () => {
    const shorter = clauseOf({ deliverables: [{ text: { en: "outcomes of the Energy Ministers' Meeting" }, kind: "outcome", deadline: null }] });
    expect(scoreOf([shorter])["deliverables"]).toEqual({ hits: 1, found: 1, wanted: 1 });
    expect(scoreOf([shorter])["deliverables' words"]).toEqual({ hits: 0, found: 1, wanted: 1 });
  });

  it("compares owners by the registry, and new bodies by their words", () => {
    const label = labelOf({ owners: [{ name: "River Basin Board", role: "lead", basis: "text", body: "new" }] });
    const trial = trialOf({ labels: [label] });
    const owner = (body: string, en: string) => clauseOf({ owners: [{ body, name: { zh: en, en, ru: en }, role: "lead", basis: "text" }] });
    expect(scoreOf([owner("proposed-1", "the River Basin Board")], trial)["lead"]?.hits).toBe(1);
    expect(scoreOf([owner("proposed-1", "Mountain Board")], trial)["lead"]?.hits).toBe(0);
    expect(scoreOf([owner("secretariat", "SCO Secretariat")])["lead"]?.hits).toBe(0);
  });
});

describe("scoring confidence", () => {
  it("tells sure clauses that are none from sure clauses that are", () => {
    const trial = trialOf();
    const judged = judge(trial, matchClauses(trial, { clauses: [clauseOf(), clauseOf({ line: { en: 3 }, confidence: 0.92 }), clauseOf({ line: { en: 3 }, confidence: 0.4 })] }));
    expect(shareOfSure(judged)).toBe(0.5);
    expect(shareOfSure([])).toBeNull();
    expect(listBins(judged).map(({ clauses, areClauses, areRight }) => [clauses, areClauses, areRight])).toEqual([[1, 1, 1], [1, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [1, 0, 0]]);
  });

  it("does not take a clause with another lead for right in all fields", () => {
    const trial = trialOf();
    const clause = clauseOf({ owners: [] });
    expect(judge(trial, matchClauses(trial, { clauses: [clause] }))).toEqual([{ confidence: 0.97, isClause: true, isRight: false }]);
  });
});

describe("scoring notices", () => {
  const trial = trialOf({
    languages: ["en", "zh"],
    notices: [
      { paragraph: 1, code: "translation.number", fromTextsAlone: true },
      { paragraph: 1, code: "translation.person", fromTextsAlone: false },
    ],
  });
  const notice = (code: "translation.number" | "translation.person" | "translation.date" | "body.unknown") => ({ code, message: "", span: {} });

  it("counts a code once a paragraph, and leaves out what is no difference between languages", () => {
    const clauses = [clauseOf({ notices: [notice("translation.number"), notice("body.unknown")] }), clauseOf({ notices: [notice("translation.number")] })];
    expect(listNotices(trial, { clauses, notices: [] })).toEqual([{ paragraph: 1, code: "translation.number" }]);
  });

  it("neither asks for nor minds what only outside knowledge can see", () => {
    const found = listNotices(trial, { clauses: [clauseOf({ notices: [notice("translation.person"), notice("translation.date")] })], notices: [] });
    expect(scoreNotices(trial, found)["all notices"]).toEqual({ hits: 0, found: 1, wanted: 1 });
  });

  it("counts alarms on clean paragraphs alone", () => {
    const found = listNotices(trial, { clauses: [clauseOf({ notices: [notice("translation.date")] }), clauseOf({ line: { en: 3 }, notices: [notice("translation.date")] })], notices: [] });
    expect(scoreSilence(trial, found)).toEqual({ alarms: 1, clean: 2 });
  });
});
