import { describe, expect, test } from "vitest";

import { formatBytes, formatDay, formatDayShort, formatInstant, formatNumber, formatQuarterName, formatQuarterShort } from "./format";

/** Spaces that do not break read as plain ones here. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}

describe("days", () => {
  test("are written in the words of each language", () => {
    expect(plain(formatDay("2026-07-14", "en"))).toBe("14 Jul 2026");
    expect(formatDay("2026-07-14", "zh")).toBe("2026年7月14日");
    expect(plain(formatDay("2026-07-14", "ru"))).toBe("14 июл. 2026");
  });

  test("do not gain a letter in September or lose one in May", () => {
    expect(plain(formatDay("2025-09-01", "en"))).toBe("1 Sep 2025");
    expect(plain(formatDay("2025-05-01", "ru"))).toBe("1 мая 2025");
  });

  test("leave the year out for narrow columns", () => {
    expect(plain(formatDayShort("2026-07-09", "en"))).toBe("9 Jul");
    expect(formatDayShort("2026-07-09", "zh")).toBe("7月9日");
    expect(plain(formatDayShort("2026-07-09", "ru"))).toBe("9 июл.");
  });
});

describe("instants", () => {
  test("fall on the day and the hour of the report's zone, whatever the machine's", () => {
    const instant = new Date("2026-07-14T20:42:00Z");
    expect(plain(formatInstant(instant, { locale: "en", timeZone: "UTC" }))).toBe("14 Jul 2026 20:42");
    expect(plain(formatInstant(instant, { locale: "zh", timeZone: "Asia/Shanghai" }))).toBe("2026年7月15日 04:42");
    expect(plain(formatInstant(instant, { locale: "ru", timeZone: "Europe/Moscow" }))).toBe("14 июл. 2026 23:42");
  });

  test("write midnight as 00", () => {
    expect(plain(formatInstant(new Date("2026-01-01T00:05:00Z"), { locale: "en", timeZone: "UTC" }))).toBe("1 Jan 2026 00:05");
  });
});

describe("quarters", () => {
  test("have their full names", () => {
    expect(formatQuarterName("2026-Q2", "en")).toBe("second quarter of 2026");
    expect(formatQuarterName("2026-Q2", "zh")).toBe("2026年第二季度");
    expect(plain(formatQuarterName("2026-Q2", "ru"))).toBe("II квартал 2026 г.");
  });

  test("have short names for axes", () => {
    expect(plain(formatQuarterShort("2026-Q4", "en"))).toBe("Q4 2026");
    expect(formatQuarterShort("2026-Q4", "zh")).toBe("2026年四季度");
    expect(plain(formatQuarterShort("2026-Q4", "ru"))).toBe("IV кв. 2026");
  });

  test("leave what is no quarter as it is", () => {
    expect(formatQuarterName("2026-Q5", "en")).toBe("2026-Q5");
  });
});

describe("numbers", () => {
  test("group thousands as the language does", () => {
    expect(plain(formatNumber(12345, "en"))).toBe("12,345");
    expect(plain(formatNumber(12345, "ru"))).toBe("12 345");
  });

  test("give sizes in units that a person reads", () => {
    expect(plain(formatBytes(214 * 1024, "en"))).toBe("214 KB");
    expect(plain(formatBytes(1.5 * 1024 * 1024, "ru"))).toBe("1,5 МБ");
    expect(plain(formatBytes(3, "en"))).toBe("1 KB");
  });
});
