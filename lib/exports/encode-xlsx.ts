import { PassThrough, type Readable } from "node:stream";
import ExcelJS from "exceljs";
import type { CellValue, Column, Sheet, Workbook } from "@/lib/exports/workbook";

const DAY_FORMAT = "yyyy-mm-dd";
const WRAP = { vertical: "top", wrapText: true } as const;

/** The first day that the archive format can say. */
const ARCHIVE_DATE = new Date(Date.UTC(1980, 0, 1));

type Archive = { append: (source: unknown, entry: { name: string; date?: Date }) => Archive };

/**
 * The streaming writer with every file of its archive dated alike: the library dates them by the clock, and the same facts
 * would give other bytes each time. It makes the archive and begins to fill it in its constructor, so a setter receives it.
 */
class DatedWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  set zip(archive: Archive) {
    const append = archive.append.bind(archive);
    const dated = Object.assign(archive, { append: ((source, entry) => append(source, { ...entry, date: ARCHIVE_DATE })) satisfies Archive["append"] });
    Object.defineProperty(this, "zip", { value: dated });
  }
}

/**
 * A workbook as XLSX, streamed: real numbers and dates, frozen heads with filters, and words that begin with "=" stay words.
 * The same workbook gives the same bytes.
 */
export function encodeXlsx(workbook: Workbook): Readable {
  const stream = new PassThrough();
  writeWorkbook(workbook, stream).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream;
}

async function writeWorkbook({ title, day, sheets }: Workbook, stream: PassThrough): Promise<void> {
  const made = toDate(day);
  const options = { stream, useStyles: true, useSharedStrings: false, created: made, modified: made, creator: title, lastModifiedBy: title };
  const writer = new DatedWriter(options);
  for (const sheet of sheets) writeSheet(writer, sheet);
  await writer.commit();
}

function writeSheet(writer: DatedWriter, { name, columns, rows }: Sheet): void {
  const sheet = writer.addWorksheet(name, { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  sheet.columns = columns.map(({ key, head, width, kind }) => ({
    key, header: head, width, style: { alignment: WRAP, ...(kind === "day" ? { numFmt: DAY_FORMAT } : {}) },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const row of rows) sheet.addRow(row.map((value, at) => toCell(value, columns[at]))).commit();
  sheet.commit();
}

function toCell(value: CellValue, column: Column | undefined): CellValue | Date {
  return column?.kind === "day" && typeof value === "string" ? toDate(value) : value;
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
