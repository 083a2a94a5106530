import { expect, test } from "vitest";
import { bodyOfState, isMemberOn } from "@/lib/members/rules";

test("a membership holds from its first day to its last, and on while it has none", () => {
  const memberships = [{ from: "2017-06-09", to: null }, { from: "2001-06-15", to: "2005-01-31" }];
  const days = ["2001-06-14", "2001-06-15", "2005-01-31", "2005-02-01", "2017-06-09", "2030-01-01"];
  expect(days.map((day) => isMemberOn({ memberships }, day))).toEqual([false, true, true, false, true, true]);
});

test("a state owns as a body of its own", () => {
  expect(bodyOfState("KZ")).toBe("state-kz");
});
