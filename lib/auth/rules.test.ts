import { describe, expect, test } from "vitest";
import { minutesOf, pauseLeft, triesLeftAfter } from "@/lib/auth/rules";

const minute = 60_000;
const now = new Date("2026-03-01T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * minute);

describe("slowing down", () => {
  test("no pause while tries are left", () => {
    expect(pauseLeft([{ count: 4, last: ago(0), most: 5 }], now)).toBe(0);
    expect(pauseLeft([{ count: 0, last: null, most: 5 }], now)).toBe(0);
  });

  test("five minutes from the last failure once they are used up", () => {
    expect(pauseLeft([{ count: 5, last: ago(0), most: 5 }], now)).toBe(5 * minute);
    expect(pauseLeft([{ count: 5, last: ago(4), most: 5 }], now)).toBe(minute);
    expect(pauseLeft([{ count: 5, last: ago(5), most: 5 }], now)).toBe(0);
  });

  test("the longer of the two pauses holds", () => {
    expect(pauseLeft([{ count: 5, last: ago(3), most: 5 }, { count: 20, last: ago(1), most: 20 }], now)).toBe(4 * minute);
  });

  test("tries left are those of the nearer limit, and never fewer than none", () => {
    expect(triesLeftAfter([{ count: 0, last: null, most: 5 }, { count: 0, last: null, most: 20 }])).toBe(4);
    expect(triesLeftAfter([{ count: 0, last: null, most: 5 }, { count: 18, last: ago(1), most: 20 }])).toBe(1);
    expect(triesLeftAfter([{ count: 7, last: ago(6), most: 5 }])).toBe(0);
  });

  test("minutes are told whole, rounded up", () => {
    expect([minutesOf(1), minutesOf(minute), minutesOf(minute + 1)]).toEqual([1, 1, 2]);
  });
});
