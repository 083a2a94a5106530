import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { SAMPLE } from "../lib/intake/testing/sample-communique";
import { ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";

test.use({ storageState: ADMIN_STATE });

/** The made-up communiqué, of a meeting that no other test imports. */
function sample(language: "zh" | "en"): string {
  const lines = SAMPLE[language].join("\n");
  return lines.replaceAll("三十一", "四十一").replaceAll("Thirty-First", "Forty-First").replaceAll("thirty-first", "forty-first").replaceAll("203", "204");
}

function importSample(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "tracker-review-"));
  const files = (["zh", "en"] as const).map((language) => {
    const file = path.join(folder, `chg-41.${language}.txt`);
    writeFileSync(file, sample(language));
    return file;
  });
  execFileSync(process.execPath, ["scripts/bootstrap/run.mjs", "scripts/import.ts", ...files], { env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR } });
}

class ReviewPage {
  constructor(readonly page: Page) {}

  get rows() {
    return this.page.getByRole("navigation", { name: "Clauses to review" }).getByRole("listitem");
  }

  get said() {
    return this.page.getByRole("status").first();
  }

  async open(code: string): Promise<void> {
    await this.page.goto(`/en/review/${code}`);
    await expect(this.page.getByRole("heading", { level: 1, name: code })).toBeVisible();
    await this.page.waitForLoadState("networkidle"); // until the desk's script is there
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Decides all that is left of the list in view with one key each. */
  async decideAll(key: string): Promise<void> {
    for (let left = await this.rows.count(); left > 0; left -= 1) {
      await this.press(key);
      await expect(this.rows).toHaveCount(left - 1);
    }
  }
}

test("a new communiqué is reviewed by keyboard alone: accepted, taken back, edited, rejected, promoted, and the rest at once", async ({ page }) => {
  importSample();
  const review = new ReviewPage(page);
  await review.open("CHG41");
  const first = (await page.getByRole("heading", { level: 2, name: /^CHG41-/ }).textContent()) ?? "";
  const tracked = await review.rows.count();
  expect(tracked).toBeGreaterThan(4);

  await review.press("a");
  await expect(review.said).toContainText(`${first} accepted.`);
  await expect(review.rows).toHaveCount(tracked - 1);
  await review.press("z");
  await expect(review.said).toContainText(`${first} taken back.`);
  await expect(review.rows).toHaveCount(tracked);
  await expect(page.getByRole("heading", { level: 2, name: first })).toBeVisible();

  await review.press("2", "a");
  await expect(review.said).toContainText(`${first} accepted.`);
  const second = (await page.getByRole("heading", { level: 2, name: /^CHG41-/ }).textContent()) ?? "";
  await review.press("r");
  await expect(page.getByRole("dialog", { name: "Not tracked" })).toBeVisible();
  await expect(page.getByLabel("Reason", { exact: true })).toBeFocused();
  await review.press("2", "Enter");
  await expect(review.said).toContainText(`${second} is not tracked.`);
  await review.decideAll("a");

  await review.press("t");
  const undertakings = await review.rows.count();
  expect(undertakings).toBeGreaterThan(0);
  await review.press("p");
  await expect(review.said).toContainText("promoted.");
  const promoted = /CHG41-\d+\.\d/.exec((await review.said.textContent()) ?? "")?.[0] ?? "";
  await review.decideAll("a");

  await review.press("t", "b");
  await expect(page.getByRole("dialog", { name: "Leave untracked above a threshold" })).toBeVisible();
  await review.press("Home");
  await expect(page.getByText(/expected wrong: \d/)).toBeVisible();
  await review.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await review.press("t");
  await expect(review.rows.filter({ hasText: "edited" })).toHaveCount(1);
  await expect(review.rows.filter({ hasText: "promoted" })).toHaveCount(1);

  await page.goto(`/en/commitments/${promoted}`);
  await expect(page.getByText("Brought into the register by a person.")).toBeVisible();
  await page.goto("/en/register?verb=promoted");
  await expect(page.getByText(promoted, { exact: true }).first()).toBeVisible();
  await page.goto("/en/review/agreement");
  await expect(page.getByRole("table", { name: "By verb proposed" })).toBeVisible();
});

test("two reviewers at once: each sees the other, a stale decision is refused with both versions, and nothing is lost", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await page.goto("/en/admin/people");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Name", { exact: true }).fill("Rita Marsh");
  await page.getByLabel("Email").fill("rita@example.org");
  await page.getByLabel("Role", { exact: true }).selectOption("reviewer");
  await page.getByRole("button", { name: "Make the account" }).click();
  const link = await page.getByLabel("One-time link for Rita Marsh").inputValue();
  const context = await browser.newContext();
  const colleague = await context.newPage();
  await colleague.goto(link);
  await colleague.waitForLoadState("networkidle");
  await colleague.getByLabel("New password").fill("reviewing is enough for me");
  await colleague.getByLabel("The same again").fill("reviewing is enough for me");
  await colleague.getByRole("button", { name: "Save the password and sign in" }).click();
  await expect(colleague.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();

  const [mine, theirs] = [new ReviewPage(page), new ReviewPage(colleague)];
  await theirs.open("CHG24");
  await mine.open("CHG24");
  await expect(mine.rows.filter({ hasText: "Rita Marsh is looking at it" })).toHaveCount(1);
  const code = (await page.getByRole("heading", { level: 2, name: /^CHG24-/ }).textContent()) ?? "";
  await expect(colleague.getByRole("heading", { level: 2, name: code })).toBeVisible();
  await page.getByLabel("Sector", { exact: true }).selectOption("health");
  await theirs.press("a");
  await expect(theirs.said).toContainText(`${code} accepted.`);
  await page.getByRole("button", { name: /^Accept as edited/ }).click();
  await expect(page.getByRole("table", { name: "What you read, what it is now, and yours" })).toContainText("accepted");
  await expect(page.getByText("Rita Marsh has decided: accepted.")).toBeVisible();
  await expect(page.getByLabel("Sector", { exact: true })).toHaveValue("health");
  await page.getByRole("button", { name: "Decide mine after it" }).click();
  await page.getByRole("button", { name: /^Accept as edited/ }).click();
  await expect(mine.said).toContainText(`${code} accepted.`);
  await expect(theirs.rows.filter({ hasText: "is looking at it" }).first()).toBeVisible();
  await context.close();
});
