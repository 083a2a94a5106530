import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { alarmRate, CLEAN_PARAGRAPHS, type Result } from "./evaluate";
import { rate } from "./figures";
import { shareOfSure } from "./calibration";

const FILE = path.join(import.meta.dirname, "../../docs/extraction.md");
const PLACE = /(?<open><!-- figures -->\n)[\s\S]*?(?<close><!-- \/figures -->)/u;

/** What a user asks first, in this order. */
const TOLD = ["tracked clauses", "other clauses", "verb", "deadlines", "deliverables", "kind", "lead", "owners", "parties", "sector", "event date", "all notices"];
const LANGUAGES: Record<string, string> = { zh: "Chinese", en: "English", ru: "Russian" };

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "–" : `${(share * 100).toFixed(1)}%`;
}

/** A table of F1 by what is read, one column for each deciding language. */
export function formatFigures(results: readonly Result[]): string {
  const columns = results.filter(({ group }) => group in LANGUAGES);
  const rows = [
    ["", ...columns.map(({ group }) => LANGUAGES[group] ?? group)],
    ["---", ...columns.map(() => "---")],
    ["texts, tracked clauses", ...columns.map((result) => `${result.texts}, ${result.counts["tracked clauses"]?.wanted ?? 0}`)],
    ...TOLD.map((name) => [name, ...columns.map(({ counts }) => percent(rate(counts[name] ?? { hits: 0, found: 0, wanted: 0 }).f1))]),
    [`false alarms in ${CLEAN_PARAGRAPHS} clean paragraphs`, ...columns.map(({ silence }) => alarmRate(silence)?.toFixed(2) ?? "–")],
    ["clauses at 0.9 and above that are clauses", ...columns.map(({ judged }) => percent(shareOfSure(judged)))],
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Puts the figures between their marks in a document. */
export function withFigures(document: string, figures: string): string {
  if (!PLACE.test(document)) throw new Error("the document has no place for the figures");
  return document.replace(PLACE, (_, open: string, close: string) => `${open}${figures}\n${close}`);
}

/** Writes the figures into docs/extraction.md. */
export function writeFigures(results: readonly Result[]): void {
  writeFileSync(FILE, withFigures(readFileSync(FILE, "utf8"), formatFigures(results)));
}
