import { expect, type Page } from "@playwright/test";

export class RegisterPage {
  constructor(readonly page: Page) {}

  /** Searches as a reader does: `/`, the words, Enter. */
  async search(words: string): Promise<void> {
    const field = this.page.getByRole("searchbox", { name: "Search words, codes, bodies" });
    // A page just opened needs a moment until its keys work.
    await expect(async () => {
      await this.page.keyboard.press("/");
      await expect(field).toBeFocused({ timeout: 500 });
    }).toPass();
    await field.fill("");
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
    await expect(this.page).toHaveURL(/\/register\?.*q=/);
  }

  row(code: string) {
    return this.page.getByRole("row").filter({ hasText: code });
  }
}
