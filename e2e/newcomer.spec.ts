import type { APIRequestContext } from "@playwright/test";
import { ADMIN } from "./account";
import { expect, test } from "./fixtures";

const NARRATIVE = "The expert group met and adopted the outline of the atlas.";
const EVIDENCE = { title: "Minutes of the expert group", publisher: "Agency of Examples", url: "https://example.org/minutes" };

/** The quarter's table as the reader downloads it, one row a commitment. */
async function quarterRow(request: APIRequestContext, { quarter, code }: { quarter: string; code: string }) {
  const answer = await request.get(`/api/quarters/${quarter}/csv?locale=en`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("text/csv");
  return (await answer.text()).split("\r\n").find((line) => line.includes(code)) ?? "";
}

test("a newcomer signs in, finds the food security atlas, logs an entry with evidence and sees the chart and the quarter's table change", async ({ page, signInPage, registerPage, commitmentPage }) => {
  await signInPage.signIn(ADMIN);
  const quarter = await page.evaluate(() => {
    const today = new Date();
    return `${today.getUTCFullYear()}-Q${Math.floor(today.getUTCMonth() / 3) + 1}`;
  });

  await registerPage.search("food security atlas");
  const found = page.getByRole("row").filter({ hasText: "Food Security Atlas" });
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("Not assessed");
  await found.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/commitments\/CHG24-\d+\.\d$/);
  const code = page.url().split("/").at(-1) ?? "";
  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible();
  await expect(page.getByText("上合组织粮食安全图集").first()).toBeVisible();
  expect(await quarterRow(page.request, { quarter, code })).toContain("Not assessed");

  await page.waitForLoadState("networkidle");
  await page.keyboard.press("e");
  await commitmentPage.describe({ completion: "Substantial", effectiveOn: "2026-01-15", narrative: NARRATIVE });
  await commitmentPage.send();
  await expect(page.getByRole("alert").filter({ hasText: "Evidence needed" })).toBeVisible();
  await commitmentPage.attachLink(EVIDENCE);
  await commitmentPage.send();
  await expect(commitmentPage.entry(NARRATIVE)).toContainText(EVIDENCE.title);
  await expect(commitmentPage.entry(NARRATIVE)).toContainText(ADMIN.name);

  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(/Agriculture and food: .*1 substantial/i)).toBeAttached();
  await page.getByRole("button", { name: "As a table" }).first().click();
  await expect(page.getByRole("row", { name: /^Agriculture and food/ })).toContainText("1");
  const row = await quarterRow(page.request, { quarter, code });
  expect(row).toContain("Substantial");
  expect(row).toContain(NARRATIVE);
});
