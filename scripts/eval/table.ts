import { listBins } from "./calibration";
import { alarmRate, CLEAN_PARAGRAPHS, type Result } from "./evaluate";
import { rate } from "./figures";

type Row = string[];

const NUMBER_WIDTH = 6;

function percent(share: number | null): string {
  return (share === null ? "–" : (share * 100).toFixed(1)).padStart(NUMBER_WIDTH);
}

/** Rows of one width a column, numbers as they come. */
function layOut(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}

function formatCounts({ counts }: Result): string {
  const rows = Object.entries(counts).map(([name, count]) => {
    const { precision, recall, f1 } = rate(count);
    return [name, percent(precision), percent(recall), percent(f1), `${count.hits}`.padStart(NUMBER_WIDTH), `${count.found}`.padStart(NUMBER_WIDTH), `${count.wanted}`.padStart(NUMBER_WIDTH)];
  });
  return layOut([["", "     P", "     R", "    F1", " right", " found", "wanted"], ...rows]);
}

function formatBins({ judged }: Result): string {
  const rows = listBins(judged).map(({ from, clauses, areClauses, areRight }) => [
    `${from.toFixed(2)} and above`,
    `${clauses}`.padStart(NUMBER_WIDTH),
    percent(clauses === 0 ? null : areClauses / clauses),
    percent(clauses === 0 ? null : areRight / clauses),
  ]);
  return layOut([["confidence", "tracked", "clauses", "all fields right"], ...rows]);
}

/** A group's figures as text: per field, false alarms, calibration. */
export function formatResult(result: Result): string {
  const alarms = alarmRate(result.silence);
  const silence = alarms === null ? "" : `\nfalse alarms: ${result.silence.alarms} in ${result.silence.clean} clean paragraphs, ${alarms.toFixed(2)} per ${CLEAN_PARAGRAPHS}`;
  return `== ${result.group} (${result.texts} ${result.texts === 1 ? "text" : "texts"})\n${formatCounts(result)}${silence}${result.judged.length === 0 ? "" : `\n${formatBins(result)}`}`;
}
