import type { Extraction } from "@/lib/extraction/output";
import { IntakeError } from "@/lib/intake/intake-error";
import { readCommunique } from "@/lib/intake/read-communique";
import { type Judged, judge, shareOfSure } from "./calibration";
import { type Counts, merge, rate } from "./figures";
import type { Trial } from "./fixtures";
import { type Matching, matchClauses } from "./match";
import { listNotices, scoreNotices, scoreSilence, type Silence } from "./notices";
import { scoreClauses } from "./score";

/** One text read once: what was found, next to what a reader found. */
export type Reading = { trial: Trial; extraction: Pick<Extraction, "clauses" | "notices">; refusal: string | null; matching: Matching };

/** What all texts of a deciding language, in one arrangement, come to. */
export type Result = { group: string; texts: number; counts: Counts; silence: Silence; judged: Judged[] };

/** Figures by group and name, each better the higher it is; rounded, so that they can be written down and compared. */
export type Figures = Record<string, Record<string, number>>;

/** Clean paragraphs over which false alarms are told. */
export const CLEAN_PARAGRAPHS = 20;
const SILENCE = `false alarms per ${CLEAN_PARAGRAPHS} clean paragraphs`;
const SURE = "clauses at 0.9 and above that are";

/** Reads one text; a refused one has found nothing. A reading that breaks breaks the evaluation: it measures nothing. */
export async function read(trial: Trial): Promise<Reading> {
  try {
    const { extraction } = await readCommunique(trial.files);
    return { trial, extraction, refusal: null, matching: matchClauses(trial, extraction) };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    const nothing = { clauses: [], notices: [] };
    return { trial, extraction: nothing, refusal: error.message, matching: matchClauses(trial, nothing) };
  }
}

function groupOf({ decides, arrangement }: Trial): string {
  return arrangement === "files" ? decides : `${decides} ${arrangement}`;
}

/** The order in which a pair's languages are named, whichever of them decides. */
const NAMED_ORDER: readonly Trial["decides"][] = ["zh", "ru", "en"];

/** The group of a text's notices: its languages and the arrangement. @example notices zh-en interleaved */
function pairOf({ languages, arrangement }: Trial): string {
  const pair = NAMED_ORDER.filter((language) => languages.includes(language)).join("-");
  return arrangement === "files" ? `notices ${pair}` : `notices ${pair} ${arrangement}`;
}

function scoreCompared(readings: readonly Reading[]): Pick<Result, "counts" | "silence"> {
  const compared = readings.filter(({ trial }) => trial.languages.length > 1).map(({ trial, extraction }) => ({ trial, found: listNotices(trial, extraction) }));
  const silences = compared.map(({ trial, found }) => scoreSilence(trial, found));
  return {
    counts: merge(compared.map(({ trial, found }) => scoreNotices(trial, found))),
    silence: { alarms: silences.reduce((all, { alarms }) => all + alarms, 0), clean: silences.reduce((all, { clean }) => all + clean, 0) },
  };
}

function scoreGroup(group: string, readings: readonly Reading[]): Result {
  const { counts, silence } = scoreCompared(readings);
  return {
    group,
    texts: readings.length,
    counts: merge([...readings.map(({ trial, matching }) => scoreClauses(trial, matching)), counts]),
    silence,
    judged: readings.flatMap(({ trial, matching }) => judge(trial, matching)),
  };
}

function groupReadings(readings: readonly Reading[], nameOf: (trial: Trial) => string): [string, Reading[]][] {
  const groups = [...new Set(readings.map(({ trial }) => nameOf(trial)))];
  return groups.map((group) => [group, readings.filter(({ trial }) => nameOf(trial) === group)]);
}

/** Results by deciding language and arrangement, in the order of the readings; then those of the notices by pair of languages. */
export function score(readings: readonly Reading[]): Result[] {
  const labelled = groupReadings(readings.filter(({ trial }) => trial.clausesLabelled), groupOf);
  const compared = groupReadings(readings.filter(({ trial }) => trial.languages.length > 1), pairOf);
  return [
    ...labelled.map(([group, own]) => scoreGroup(group, own)),
    ...compared.map(([group, own]) => ({ group, texts: own.length, ...scoreCompared(own), judged: [] })),
  ];
}

/** False alarms for every 20 paragraphs in which a reader saw no difference; null where no languages were compared. */
export function alarmRate({ alarms, clean }: Silence): number | null {
  return clean === 0 ? null : (alarms * CLEAN_PARAGRAPHS) / clean;
}

function figuresOf({ counts, silence, judged }: Result): Record<string, number> {
  const rated = Object.entries(counts).map(([name, count]): [string, number | null] => [name, rate(count).f1]);
  const alarms = alarmRate(silence);
  const all: [string, number | null][] = [...rated, [SILENCE, alarms === null ? null : -alarms], [SURE, shareOfSure(judged)]];
  return Object.fromEntries(all.flatMap(([name, figure]) => (figure === null ? [] : [[name, Number(figure.toFixed(4))]])));
}

/** The figures that the baseline holds: F1 of all that is counted, the negative rate of false alarms, the share of sure clauses. */
export function listFigures(results: readonly Result[]): Figures {
  return Object.fromEntries(results.map((result) => [result.group, figuresOf(result)]));
}
