import { readFileSync } from "node:fs";
import { ADMIN, ADMIN_STATE, SET_UP_LINK } from "./account";
import { expect, test } from "./fixtures";

test.describe("the one-time set-up link", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("makes the first administrator, who is signed in and sees the register of the 24th communiqué", async ({ page }) => {
    await page.goto(readFileSync(SET_UP_LINK, "utf8").trim());
    await page.waitForLoadState("networkidle"); // until the form's script is there
    await page.getByLabel("Name").fill(ADMIN.name);
    await page.getByLabel("Email").fill(ADMIN.email);
    await page.getByLabel("Password").fill("too short");
    await page.getByLabel("The same again").fill("too short");
    await page.getByRole("button", { name: "Create the account" }).click();
    await expect(page.getByText("A password needs at least 12 characters.")).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue(ADMIN.name);

    await page.getByLabel("Password").fill(ADMIN.password);
    await page.getByLabel("The same again").fill(ADMIN.password);
    await page.getByRole("button", { name: "Create the account" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect(page.getByText(/61 tracked clauses/)).toBeVisible();
    await page.context().storageState({ path: ADMIN_STATE });
  });

  test("opens only once", async ({ page }) => {
    await page.goto(readFileSync(SET_UP_LINK, "utf8").trim());
    await expect(page.getByRole("heading", { name: "This link does not open" })).toBeVisible();
  });
});
