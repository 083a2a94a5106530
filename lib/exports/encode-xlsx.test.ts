import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { encodeXlsx } from "@/lib/exports/encode-xlsx";
import type { Workbook } from "@/lib/exports/workbook";

const workbook: Workbook = {
  title: "第一季度",
  day: "2026-03-31",
  sheets: [
    {
      name: "事项",
      columns: [
        { key: "words", head: "Слова", kind: "text", width: 20 },
        { key: "count", head: "Count", kind: "number", width: 8 },
        { key: "day", head: "Day", kind: "day", width: 12 },
      ],
      rows: [["=1+1", 3, "2026-02-28"], ["上合组织粮食安全图集", 0, null]],
    },
    { name: "Empty", columns: [{ key: "a", head: "A", kind: "text", width: 5 }], rows: [] },
  ],
};

async function read(bytes: Buffer) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

describe("a workbook", () => {
  test("keeps words, numbers and days as what they are", async () => {
    const sheet = (await read(await buffer(encodeXlsx(workbook)))).getWorksheet("事项");
    expect(sheet?.getRow(1).values).toEqual([undefined, "Слова", "Count", "Day"]);
    expect(sheet?.getCell("A2").value).toBe("=1+1");
    expect(sheet?.getCell("A2").type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell("B2").value).toBe(3);
    expect(sheet?.getCell("C2").value).toEqual(new Date("2026-02-28T00:00:00.000Z"));
    expect(sheet?.getCell("A3").value).toBe("上合组织粮食安全图集");
    expect(sheet?.getCell("B3").value).toBe(0);
    expect(sheet?.getCell("C3").value).toBeNull();
  });

  test("freezes its heads and filters by them", async () => {
    const sheet = (await read(await buffer(encodeXlsx(workbook)))).getWorksheet("事项");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
  });

  test("has a sheet without rows", async () => {
    expect((await read(await buffer(encodeXlsx(workbook)))).getWorksheet("Empty")?.rowCount).toBe(1);
  });

  test("is the same to the byte at another time", async () => {
    const first = await buffer(encodeXlsx(workbook));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await buffer(encodeXlsx(workbook)))).toBe(0);
  });

  test("ends in an error where its rows fail, and does not pass for whole", async () => {
    const rows = {
      *[Symbol.iterator](): Generator<string[]> {
        yield ["one"];
        throw new Error("the rows broke off");
      },
    };
    const broken: Workbook = { ...workbook, sheets: [{ name: "Broken", columns: [{ key: "a", head: "A", kind: "text", width: 5 }], rows }] };
    await expect(buffer(encodeXlsx(broken))).rejects.toThrow("the rows broke off");
  });
});
