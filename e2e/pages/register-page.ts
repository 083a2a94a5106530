import { expect, type Page } from "@playwright/test";

export class RegisterPage {
  constructor(readonly page: Page) {}

  /** Searches as a reader does: `/`, the words, Enter. */
  async search(words: string): Promise<void> {
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
    await expect(this.page).toHaveURL(/\/register\?.*q=/);
  }

  row(code: string) {
    return this.page.getByRole("row").filter({ hasText: code });
  }
}
