import { rate } from "./figures";
import type { Reading } from "./evaluate";
import type { Trial } from "./fixtures";
import { listNotices } from "./notices";
import { ownersOf } from "./owners";
import { countFields, listTrackedPairs, type TrackedPair } from "./score";

function show(value: unknown): string {
  return JSON.stringify(value);
}

function wordsOf(pair: TrackedPair, { trial, field }: { trial: Trial; field: string }): string {
  const { label, clause } = pair;
  if (field === "owners" || field === "lead") return Object.entries(ownersOf(pair, trial.decides)).map(([side, owners]) => `${side} ${show(owners)}`).join(" ");
  if (field === "sector") return `found ${clause.sector.code} wanted ${label.sector}`;
  if (field === "parties") return `found ${show(clause.subject)} wanted ${show(label.parties)} ${label.partiesBasis}`;
  if (field === "event date") return `found ${show(clause.eventDate)} wanted ${show(label.eventDate)}`;
  if (field === "kind") return `found ${clause.kind} wanted ${label.kind}`;
  return `found ${show(clause.deliverables)} wanted ${show(label.deliverables)}`;
}

function listFieldMisses(pair: TrackedPair, trial: Trial): string[] {
  const wrong = Object.entries(countFields(pair, trial.decides)).filter(([, count]) => (rate(count).f1 ?? 1) < 1);
  return wrong.map(([field]) => `${field}: ${wordsOf(pair, { trial, field })}`);
}

function listDeadlineMisses({ label, clause }: TrackedPair): string[] {
  const [found, wanted] = [clause.deliverables, label.deliverables].map((list) =>
    list.flatMap(({ deadline }) => (deadline === null ? [] : [`${deadline.type} ${deadline.latest ?? "undated"} ${deadline.precision}`])),
  );
  return show(found) === show(wanted) ? [] : [`deadlines: found ${show(found)} wanted ${show(wanted)}`];
}

function listNoticeMisses({ trial, extraction }: Reading): string[] {
  const known = trial.notices.map(({ paragraph, code }) => `${paragraph} ${code}`);
  const wanted = new Set(trial.notices.filter(({ fromTextsAlone }) => fromTextsAlone).map(({ paragraph, code }) => `${paragraph} ${code}`));
  const found = listNotices(trial, extraction).map(({ paragraph, code }) => `${paragraph} ${code}`);
  if (trial.languages.length === 1) return [];
  return [...[...wanted].filter((key) => !found.includes(key)).map((key) => `¶${key}: not noticed`), ...found.filter((key) => !known.includes(key)).map((key) => `¶${key}: false alarm`)];
}

function listSpanMisses({ trial, matching }: Reading): string[] {
  return matching.pairs.flatMap(({ label, clause }) =>
    trial.languages.flatMap((language) => {
      const [found, wanted] = [clause.span[language]?.text ?? null, label[language]?.span ?? null];
      return found === wanted ? [] : [`¶${label.paragraph}.${label.order} span (${language}): found ${show(found)} wanted ${show(wanted)}`];
    }),
  );
}

/** Everything in which a reading differs from its labels, one line each. */
export function listMisses(reading: Reading): string[] {
  const { trial, matching, refusal } = reading;
  if (refusal !== null) return [`refused: ${refusal}`];
  if (!trial.clausesLabelled) return listNoticeMisses(reading);
  const clauses = [
    ...matching.missed.map((label) => `¶${label.paragraph}.${label.order} ${label.verb} not found: ${label[trial.decides]?.span ?? ""}`),
    ...matching.extra.map((clause) => `¶${clause.paragraph}.${clause.order} ${clause.verb} too many: ${clause.span[trial.decides]?.text ?? ""}`),
    ...matching.pairs.filter(({ label, clause }) => label.verb !== clause.verb).map(({ label, clause }) => `¶${label.paragraph}.${label.order} verb: found ${clause.verb} wanted ${label.verb}`),
  ];
  const fields = listTrackedPairs(matching).flatMap((pair) =>
    [...listFieldMisses(pair, trial), ...listDeadlineMisses(pair)].map((line) => `¶${pair.label.paragraph}.${pair.label.order} ${line}`),
  );
  return [...clauses, ...listSpanMisses(reading), ...fields, ...listNoticeMisses(reading)];
}
