import { ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";

test.use({ storageState: ADMIN_STATE });

test("every tracked clause of the communiqué leads to its commitment", async ({ page }) => {
  await page.goto("/en/communiques/CHG24");
  const marks = page.locator("a[data-mark]");
  const codes = await marks.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  expect(codes).toHaveLength(61);
  expect(codes.every((href) => /^\/en\/commitments\/CHG24-\d+\.\d$/.test(href))).toBe(true);
});

test("N moves to the next clause and Enter opens it", async ({ page }) => {
  await page.goto("/en/communiques/CHG24");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("n");
  await expect(page.locator("a[data-mark]:focus")).toHaveAttribute("href", "/en/commitments/CHG24-7.1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "CHG24-7.1" })).toBeVisible();
});

test("the paragraph whose English repeats another's says so and leads there", async ({ page }) => {
  await page.goto("/en/communiques/CHG24#p29");
  const paragraph = page.locator("#p29");
  await expect(paragraph.getByRole("link", { name: "repeats paragraph 28" })).toHaveAttribute("href", "#p28");
  await expect(paragraph.locator('a[data-mark="noted"]')).toHaveText("注意到在杜尚别建立中亚人工智能中心的倡议");
});

test("the original file is given back byte for byte", async ({ page }) => {
  await page.goto("/en/communiques/CHG24");
  const href = await page.getByRole("link", { name: "Original file" }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-disposition"]).toContain("attachment");
  const { readFileSync } = await import("node:fs");
  expect(Buffer.compare(await answer.body(), readFileSync("prisma/communiques/2025-11-19-chg-24.zh-en.txt"))).toBe(0);
});
