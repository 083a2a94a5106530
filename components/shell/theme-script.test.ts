import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { THEME_COOKIE, THEME_EVENT, THEME_SCRIPT, THEME_SCRIPT_HASH } from "./theme-script";

test("the hash in the content security policy is that of the script", () => {
  expect(THEME_SCRIPT_HASH).toBe(`sha256-${createHash("sha256").update(THEME_SCRIPT).digest("base64")}`);
});

test("the script reads the cookie and hears the event that the switch uses", () => {
  expect(THEME_SCRIPT).toContain(`; )${THEME_COOKIE}=`);
  expect(THEME_SCRIPT).toContain(`addEventListener("${THEME_EVENT}"`);
});

test("the script cannot end its own element", () => {
  expect(THEME_SCRIPT).not.toMatch(/<\/?script|<!--/i);
});
