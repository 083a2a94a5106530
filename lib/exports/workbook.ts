import type { Day } from "@/lib/calendar/day";

/** What a cell holds: words, a whole number, an ISO day, or nothing. The column says which. */
export type CellValue = string | number | null;

export type Column = { key: string; head: string; kind: "text" | "number" | "day"; /** About how many characters wide. */ width: number };

/** Rows under named columns, of no file format yet. */
export type Sheet = { name: string; columns: readonly Column[]; rows: Iterable<readonly CellValue[]> };

/** Sheets that belong together, and the day that the file says it was made on: that of its state, so that the same facts give the same bytes. */
export type Workbook = { title: string; day: Day; sheets: readonly Sheet[] };
