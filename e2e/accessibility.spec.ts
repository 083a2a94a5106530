import { AxeBuilder } from "@axe-core/playwright";
import { ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";

const LOCALES = ["en", "zh", "ru"];
const PAGES = [
  "", "/register", "/register?q=zzz", "/commitments/CHG24-67.1", "/commitments/CHG24-29.1", "/communiques", "/communiques/CHG24", "/communiques/CHG24?reading=1", "/communiques/CHG24/readings", "/communiques/CHG24/revise?how=translation",
  "/communiques/import",
  "/quarters", "/quarters/2026-Q1", "/review", "/review/CHG24", "/review/agreement", "/lineage", "/sectors", "/bodies", "/members", "/account", "/admin/people",
  "/nothing-here",
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const locale of LOCALES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ storageState: ADMIN_STATE, colorScheme, expectedComplaints: [/status of 404/] });

      for (const path of PAGES) {
        test(`axe finds nothing on ${path || "/"}`, async ({ page }) => {
          await page.goto(`/${locale}${path}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(" ")) }))).toEqual([]);
        });
      }
    });
  }

  test(`axe finds nothing on the sign-in page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/sign-in`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations).toEqual([]);
  });
}
