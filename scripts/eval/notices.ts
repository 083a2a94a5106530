import type { Extraction } from "@/lib/extraction/output";
import { lineOf, type Trial } from "./fixtures";
import { type Count, type Counts, merge } from "./figures";

/** Differences between languages: what a reader of both sees; doubts about bodies or alignment are not. */
const BETWEEN_LANGUAGES = /^(?:translation|official)\./u;

/** Notices where a reader saw none, and the paragraphs in which a reader saw none. */
export type Silence = { alarms: number; clean: number };

/** A code once a paragraph, as labelled or as read. */
type Seen = { paragraph: number; code: string };

function keyOf({ paragraph, code }: Seen): string {
  return `${paragraph} ${code}`;
}

function paragraphOf(trial: Trial, line: Partial<Record<string, number>> | undefined): number {
  const at = line?.[trial.decides];
  return trial.lines[trial.decides]?.findIndex((_, paragraph) => lineOf(trial, { paragraph, language: trial.decides }) === at) ?? -1;
}

/** Each code once a paragraph, whichever clause it stands on. */
export function listNotices(trial: Trial, { clauses, notices }: Pick<Extraction, "clauses" | "notices">): Seen[] {
  const onClauses = clauses.flatMap(({ line, notices: own }) => own.map(({ code }) => ({ paragraph: paragraphOf(trial, line), code })));
  const others = notices.map(({ line, code }) => ({ paragraph: paragraphOf(trial, line), code }));
  const seen: Seen[] = [...onClauses, ...others].filter(({ code }) => BETWEEN_LANGUAGES.test(code));
  return [...new Map(seen.map((notice) => [keyOf(notice), notice])).values()];
}

function underBoth(code: string, count: Count): Counts {
  return { [`notice ${code}`]: count, "all notices": count };
}

/** Notices by code, and all of them; a label that only outside knowledge can give is neither wanted nor wrong. */
export function scoreNotices(trial: Trial, found: readonly Seen[]): Counts {
  const outside = new Set(trial.notices.filter(({ fromTextsAlone }) => !fromTextsAlone).map(keyOf));
  const wanted = new Set(trial.notices.filter(({ fromTextsAlone }) => fromTextsAlone).map(keyOf));
  const asked = found.filter((notice) => wanted.has(keyOf(notice)) || !outside.has(keyOf(notice)));
  return merge([
    ...asked.map((notice) => underBoth(notice.code, { hits: wanted.has(keyOf(notice)) ? 1 : 0, found: 1, wanted: 0 })),
    ...[...wanted].map((key) => underBoth(key.split(" ")[1] ?? "", { hits: 0, found: 0, wanted: 1 })),
  ]);
}

/** How silent a reading is where the languages say the same. */
export function scoreSilence(trial: Trial, found: readonly Seen[]): Silence {
  const labelled = new Set(trial.notices.map(({ paragraph }) => paragraph));
  const clean = (trial.lines[trial.decides] ?? []).map((_, paragraph) => paragraph).filter((paragraph) => !labelled.has(paragraph));
  return { alarms: found.filter(({ paragraph }) => !labelled.has(paragraph)).length, clean: clean.length };
}
