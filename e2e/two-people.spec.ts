import { ADMIN, ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";
import { CommitmentPage } from "./pages/commitment-page";

const CODE = "CHG24-28.1";
const FIRST = "The experts of the member states met for the first time.";
const SECOND = "A second meeting of experts has been announced.";

test.use({ storageState: ADMIN_STATE });

test("a stale write is refused, shows what changed, keeps the text, and can be logged after the other", async ({ page, commitmentPage, browser }) => {
  await commitmentPage.open(CODE);
  await page.getByRole("button", { name: "Log an entry" }).click();
  await commitmentPage.describe({ completion: "Not started", effectiveOn: "2026-02-02", narrative: SECOND });

  const colleague = await browser.newContext({ storageState: ADMIN_STATE });
  const theirs = new CommitmentPage(await colleague.newPage());
  await theirs.open(CODE);
  await theirs.page.getByRole("button", { name: "Log an entry" }).click();
  await theirs.describe({ completion: "Limited", effectiveOn: "2026-02-01", narrative: FIRST });
  await theirs.send();
  await expect(theirs.entry(FIRST)).toBeVisible();
  await colleague.close();

  await commitmentPage.send();
  await expect(page.getByText("Someone wrote first.")).toBeVisible();
  await expect(page.getByRole("table", { name: /what it is now, and yours/ })).toContainText("Limited");
  await page.getByRole("button", { name: "Log mine after it" }).click();
  await expect(commitmentPage.entry(SECOND)).toBeVisible();
  await expect(commitmentPage.entry(FIRST)).toBeVisible();
});

test.describe("a viewer", () => {
  test.use({ expectedComplaints: [/status of 404/] });

  test("is invited, reads everything, and finds neither controls to write nor pages of administrators", async ({ page, browser }) => {
    await page.goto("/en/admin/people");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("Name", { exact: true }).fill("Viktor Reader");
    await page.getByLabel("Email").fill("viktor@example.org");
    await page.getByRole("button", { name: "Make the account" }).click();
    const link = await page.getByLabel("One-time link for Viktor Reader").inputValue();

    const context = await browser.newContext();
    const viewer = await context.newPage();
    await viewer.goto(link);
    await viewer.waitForLoadState("networkidle");
    await viewer.getByLabel("New password").fill("reading is enough for me");
    await viewer.getByLabel("The same again").fill("reading is enough for me");
    await viewer.getByRole("button", { name: "Save the password and sign in" }).click();
    await expect(viewer.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect(viewer.getByRole("link", { name: "Administration" })).toHaveCount(0);

    await viewer.goto(`/en/commitments/${CODE}`);
    await expect(viewer.getByRole("heading", { level: 1, name: CODE })).toBeVisible();
    await expect(viewer.getByRole("button", { name: "Log an entry" })).toHaveCount(0);
    for (const path of ["/en/admin/people", "/en/communiques/import"]) expect((await viewer.goto(path))?.status()).toBe(404);
    await context.close();
  });
});

test("an entry is not confirmed by the one who logged it", async ({ page, commitmentPage }) => {
  await commitmentPage.open(CODE);
  await expect(commitmentPage.entry(FIRST)).toContainText(ADMIN.name);
  await expect(commitmentPage.entry(FIRST).getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirm" })).toHaveCount(0);
});
