import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { CellValue, Sheet } from "@/lib/exports/workbook";

/**
 * A sheet as CSV: UTF-8 with a byte order mark, CRLF, days as ISO, and an apostrophe before what a spreadsheet would run as
 * a formula. Rows are encoded as they are read.
 */
export function encodeCsv({ columns, rows }: Sheet): Readable {
  return Readable.from(allRows({ columns, rows })).pipe(stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" }));
}

function* allRows({ columns, rows }: Pick<Sheet, "columns" | "rows">): Generator<readonly CellValue[]> {
  yield columns.map(({ head }) => head);
  yield* rows;
}
