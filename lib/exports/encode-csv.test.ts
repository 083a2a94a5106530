import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { encodeCsv } from "@/lib/exports/encode-csv";
import type { Sheet } from "@/lib/exports/workbook";

const sheet: Sheet = {
  name: "Commitments",
  columns: [
    { key: "code", head: "编号", kind: "text", width: 10 },
    { key: "words", head: "Words", kind: "text", width: 10 },
    { key: "count", head: "Count", kind: "number", width: 10 },
    { key: "day", head: "Day", kind: "day", width: 10 },
  ],
  rows: [
    ["CHG24-1.1", '=HYPERLINK("x")', 2, "2026-03-31"],
    ["+7", "-2+3", 0, null],
    ["@SUM(A1)", 'слова, «кавычки» и "ещё"\nстрока', null, null],
  ],
};

async function encoded(): Promise<string> {
  const stream = encodeCsv(sheet);
  stream.setEncoding("utf8");
  return text(stream);
}

describe("a sheet as CSV", () => {
  test("begins with a byte order mark, once", async () => {
    const csv = await encoded();
    expect([...csv].filter((character) => character === "\ufeff")).toEqual(["\ufeff"]);
    expect(csv.startsWith("\ufeff编号,Words,Count,Day\r\n")).toBe(true);
  });

  test("ends every row with CRLF", async () => {
    expect((await encoded()).split("\r\n")).toHaveLength(5);
  });

  test("leaves nothing that a spreadsheet would run", async () => {
    const csv = await encoded();
    expect(csv).toContain(`"'=HYPERLINK(""x"")",2,2026-03-31`);
    expect(csv).toContain("'+7,'-2+3,0,");
    expect(csv).toContain("'@SUM(A1)");
  });

  test("quotes commas, quotation marks and line ends", async () => {
    expect(await encoded()).toContain('"слова, «кавычки» и ""ещё""\nстрока"');
  });
});
