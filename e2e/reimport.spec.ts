import { SAMPLE } from "../lib/intake/testing/sample-communique";
import { printPages } from "../lib/intake/testing/print-pages";
import { writeDocx } from "../lib/intake/testing/write-docx";
import { writePdf } from "../lib/intake/testing/write-pdf";
import { ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";
import { ImportPage, type Upload } from "./pages/import-page";

test.use({ storageState: ADMIN_STATE });
test.describe.configure({ mode: "serial", timeout: 120_000 });

/** The made-up meeting, held in a year that has passed. */
const past = (lines: readonly string[]) => lines.map((line) => line.replaceAll("2032", "2022").replaceAll("2033", "2023").replaceAll("2035", "2025"));
const word = (lines: readonly string[]): Upload => ({ name: "kommyunike.docx", mimeType: "application/octet-stream", buffer: Buffer.from(writeDocx(lines)) });
const pdf = (lines: readonly string[]): Upload => ({ name: "gongbao.pdf", mimeType: "application/pdf", buffer: Buffer.from(writePdf(printPages(lines, { width: 80, indent: 20, space: 8 }))) });

const russian = past(SAMPLE.ru);
const chinese = past(SAMPLE.zh);
/** A deadline corrected, a clause taken out. */
const corrected = chinese.map((line) => line.replace("2023年在阿拉木图", "2024年在阿拉木图")).filter((line) => !line.includes("预算报告"));
const NARRATIVE = "The first exchange of trade documents took place.";

test("a Russian DOCX and a Chinese PDF become one communiqué, its head corrected before anything is written", async ({ page, registerPage }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.read([word(russian), pdf(chinese)]);
  await importing.expectPreview();
  await expect(page.getByLabel("Meeting, number")).toHaveValue("31");
  await expect(page.getByLabel("Adopted")).toHaveValue("2022-10-15");
  await expect(page.getByText("Every paragraph surely answers its translations.")).toBeVisible();
  await page.getByLabel("Published").fill("2022-10-16");
  expect((await page.request.get("/en/communiques/CHG31")).status()).toBe(404);
  await importing.confirm("Import");

  await page.getByRole("link", { name: "Open CHG31" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "CHG31" })).toBeVisible();
  await expect(page.getByText("Published 16 Oct 2022")).toBeVisible();
  await registerPage.search("цифровой торговли");
  await expect(page.getByRole("row").filter({ hasText: "5.1" })).toHaveCount(1);
  await registerPage.search("铁路货运论坛");
  await expect(page.getByRole("row").filter({ hasText: "4.1" })).toHaveCount(1);
});

test("the original files are given back byte for byte", async ({ page }) => {
  await page.goto("/en/communiques/CHG31/readings");
  const file = page.getByRole("link", { name: "kommyunike.docx" });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(Buffer.compare(await answer.body(), word(russian).buffer)).toBe(0);
});

test("the same bytes are recognised under any name", async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.read([{ ...pdf(chinese), name: "copy.pdf" }]);
  await expect(page.getByRole("alert").filter({ hasText: "in the register already" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: "Open CHG31" })).toHaveAttribute("href", "/en/communiques/CHG31");
});

test("a corrected text keeps what was logged, and a person takes the change", async ({ page, commitmentPage }) => {
  await commitmentPage.open("CHG31-5.1");
  await page.getByRole("button", { name: "Log an entry" }).click();
  await commitmentPage.describe({ completion: "Limited", effectiveOn: "2024-02-01", narrative: NARRATIVE });
  await commitmentPage.send();
  await expect(commitmentPage.entry(NARRATIVE)).toBeVisible();

  const importing = new ImportPage(page);
  await importing.open("/en/communiques/CHG31/revise?how=correction");
  await importing.read([pdf(corrected)]);
  await importing.expectPreview();
  await expect(page.getByText("These texts correct it, as reading 2.")).toBeVisible();
  await importing.confirm("Add as reading 2 of CHG31");

  await commitmentPage.open("CHG31-5.1");
  await expect(commitmentPage.entry(NARRATIVE)).toBeVisible();
  await page.goto("/en/communiques/CHG31/readings");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("region", { name: "No longer in the text" })).toBeVisible();
  await page.getByRole("button", { name: "Take the newest reading of CHG31-4.1" }).click();
  await expect(page.getByText("1 change taken.")).toBeVisible();
  await commitmentPage.open("CHG31-4.1");
  await expect(page.getByText("2024年在阿拉木图举办铁路货运论坛").first()).toBeVisible();
});

test("a text of another meeting is refused for this one", async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open("/en/communiques/CHG31/revise?how=correction");
  const other = chinese.map((line) => line.replaceAll("2022", "2023").replaceAll("三十一", "三十二"));
  await importing.read([pdf(other)]);
  await expect(page.getByRole("alert").filter({ hasText: "another meeting" })).toBeVisible({ timeout: 30_000 });
});

test("a clause has an address that leads to it", async ({ page }) => {
  await page.goto("/en/communiques/CHG31#c-CHG31-5.1");
  await expect(page.locator(":target")).toContainText("数字贸易合作规划");
});
