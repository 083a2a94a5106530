import { ADMIN } from "./account";
import { expect, test } from "./fixtures";

test("a page asked for while signed out is shown after signing in", async ({ page, signInPage }) => {
  await page.goto("/en/commitments/CHG24-67.1");
  await expect(page).toHaveURL(/\/en\/sign-in/);
  await signInPage.submit(ADMIN);
  await expect(page.getByRole("heading", { level: 1, name: "CHG24-67.1" })).toBeVisible();
});

test("signing out ends the session for every tab and every route", async ({ page, signInPage }) => {
  await signInPage.signIn(ADMIN);
  const other = await page.context().newPage();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await other.goto("/en/register");
  await expect(other).toHaveURL(/\/en\/sign-in/);
  expect((await page.request.get("/api/quarters/2026-Q1/csv")).status()).toBe(401);
});

test.describe("a wrong password", () => {
  test.use({ expectedComplaints: [/status of 401/] });

  test("is refused with the tries that are left, and what was typed stays", async ({ page, signInPage }) => {
    await signInPage.open();
    await signInPage.submit({ email: "nobody@example.org", password: "not the password" });
    await expect(page.getByRole("alert").filter({ hasText: "Email and password do not match." })).toContainText("4 tries left");
    await expect(page.getByLabel("Email")).toHaveValue("nobody@example.org");
  });
});
