import { describe, expect, it } from "vitest";
import { formatFall, listFalls, readBaseline } from "./baseline";
import { listFigures, read, score } from "./evaluate";
import { listAllTrials, lineOf } from "./fixtures";
import { rangeOf } from "./match";

const trials = listAllTrials();
const ENOUGH = 60;

describe("the labelled texts", () => {
  it.each(trials.filter(({ arrangement }) => arrangement === "files"))("$fixture: every label stands in its line, in its order", (trial) => {
    for (const language of trial.languages) {
      for (const label of trial.labels) {
        const words = label[language];
        const range = rangeOf(label, { trial, language });
        if (words === undefined || words === null) continue;
        const slice = trial.lines[language]?.[label.paragraph]?.slice(range?.start, range?.end);
        expect({ clause: `${label.paragraph}.${label.order}`, slice }).toEqual({ clause: `${label.paragraph}.${label.order}`, slice: words.span });
        expect(words.span).toContain(words.verbText);
      }
    }
  });

  it.each(trials.filter(({ arrangement }) => arrangement === "files"))("$fixture: objects and dates are words of their clause", ({ labels, decides }) => {
    for (const label of labels) {
      if (!label.tracked) continue;
      for (const deliverable of label.deliverables) {
        expect(label[decides]?.span).toContain(deliverable[decides]);
        for (const words of deliverable.deadline?.text.split(";") ?? []) expect(label[decides]?.span).toContain(words);
      }
    }
  });

  it("are in three languages, with enough clauses in each", () => {
    const counted = new Map<string, number>();
    for (const { arrangement, decides, labels } of trials) if (arrangement === "files") counted.set(decides, (counted.get(decides) ?? 0) + labels.length);
    expect([...counted.keys()].toSorted()).toEqual(["en", "ru", "zh"]);
    for (const clauses of counted.values()) expect(clauses).toBeGreaterThanOrEqual(ENOUGH);
  });

  it("are numbered alike in one file and in a file per language", () => {
    expect(lineOf({ arrangement: "files", languages: ["zh", "en"] }, { paragraph: 3, language: "en" })).toBe(4);
    expect(lineOf({ arrangement: "interleaved", languages: ["zh", "en"] }, { paragraph: 3, language: "en" })).toBe(8);
  });
});

describe("the baseline", () => {
  it("falls with a figure that is lower or no longer measured, and not with a new one", () => {
    const falls = listFalls({ zh: { lead: 0.8, kind: 1, sector: 0.5 } }, { zh: { lead: 0.9, kind: 1 }, ru: { lead: 0.7 } });
    expect(falls.map(formatFall)).toEqual(["zh: lead was 0.9, is 0.8", "ru: lead was 0.7, is not measured any more"]);
  });
});

describe("the extraction", { timeout: 120_000 }, () => {
  it("reads no labelled text worse than the committed figures", async () => {
    const readings = await Promise.all(trials.map(read));
    const falls = listFalls(listFigures(score(readings)), readBaseline());
    expect(falls.map(formatFall)).toEqual([]);
  });
});
