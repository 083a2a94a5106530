import type { Clause, PerLanguage } from "@/lib/extraction/output";

/** A clause as a reading has it: what a test cares about, the rest by default. */
export function sampleClause({ words, verbs = {}, ...parts }: Partial<Clause> & { words: PerLanguage<string>; verbs?: PerLanguage<string> }): Clause {
  return {
    id: "sample-1", paragraph: 1, line: {}, order: 1, verb: "noted", verbText: verbs, tracked: true, kind: "proposal", confidence: 1, reasons: [],
    span: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, { start: 0, end: text.length, text }])),
    subject: { text: {}, parties: [], partiesBasis: "all" },
    owners: [{ body: "member-states", name: { zh: "", en: "", ru: "" }, role: "lead", basis: "default" }],
    sector: { code: "energy", alternatives: [] },
    deliverables: [{ text: words, kind: "proposal", deadline: null }],
    eventDate: null, documents: [], notices: [],
    ...parts,
  };
}
