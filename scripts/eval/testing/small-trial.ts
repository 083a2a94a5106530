import type { Clause } from "@/lib/extraction/output";
import type { Trial } from "../fixtures";
import type { TrackedLabel } from "../labels";

export const LINES = ["Title: communiqué", "The heads of delegation noted the outcomes of the Energy Ministers' Meeting and supported a forum in 2032.", "They will meet again."];

const MEMBERS = ["KZ", "CN"];

export function labelOf(changes: Partial<TrackedLabel> = {}): TrackedLabel {
  return {
    paragraph: 1,
    order: 1,
    verb: "noted",
    tracked: true,
    en: { verbText: "noted", span: "The heads of delegation noted the outcomes of the Energy Ministers' Meeting" },
    kind: "outcome",
    sector: "energy",
    owners: [{ name: "Energy Ministers' Meeting", role: "lead", basis: "text" }],
    parties: MEMBERS,
    partiesBasis: "all",
    deliverables: [{ en: "the outcomes of the Energy Ministers' Meeting", kind: "outcome", deadline: null }],
    eventDate: null,
    ...changes,
  };
}

export function clauseOf(changes: Partial<Clause> = {}): Clause {
  const text = "The heads of delegation noted the outcomes of the Energy Ministers' Meeting";
  return {
    id: "1",
    paragraph: 1,
    line: { en: 2 },
    order: 1,
    verb: "noted",
    verbText: { en: "noted" },
    tracked: true,
    kind: "outcome",
    confidence: 0.97,
    reasons: [],
    span: { en: { start: 0, end: text.length, text } },
    subject: { text: { en: "The heads of delegation" }, parties: MEMBERS, partiesBasis: "all" },
    owners: [{ body: "ministers-energy", name: { zh: "能源部长会议", en: "Meeting of Ministers of Energy", ru: "Совещание министров энергетики" }, role: "lead", basis: "text" }],
    sector: { code: "energy", alternatives: [] },
    deliverables: [{ text: { en: "the outcomes of the Energy Ministers' Meeting" }, kind: "outcome", deadline: null }],
    eventDate: null,
    documents: [],
    notices: [],
    ...changes,
  };
}

export function trialOf(changes: Partial<Trial> = {}): Trial {
  return { fixture: "small", arrangement: "files", decides: "en", languages: ["en"], files: [], lines: { en: LINES }, labels: [labelOf()], clausesLabelled: true, notices: [], ...changes };
}
