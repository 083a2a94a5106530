import { expect, type Page } from "@playwright/test";

export type Upload = { name: string; mimeType: string; buffer: Buffer };

export class ImportPage {
  constructor(readonly page: Page) {}

  async open(path = "/en/communiques/import"): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForLoadState("networkidle"); // until the form's script is there
  }

  /** Chooses files and has them read; what comes of it is the test's to see. */
  async read(files: readonly Upload[]): Promise<void> {
    await this.page.getByLabel("Files").setInputFiles([...files]);
    await this.page.getByRole("button", { name: "Read", exact: true }).click();
  }

  async expectPreview(): Promise<void> {
    await expect(this.page.getByText("nothing has been written yet")).toBeVisible({ timeout: 30_000 });
  }

  /** Presses the last button and waits until it says what was written. */
  async confirm(name: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name }).click();
    await expect(this.page.getByRole("status").filter({ hasText: "CHG" })).toBeVisible({ timeout: 60_000 });
  }
}
