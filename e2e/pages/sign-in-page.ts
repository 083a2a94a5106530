import { expect, type Page } from "@playwright/test";

export class SignInPage {
  constructor(readonly page: Page) {}

  async open(locale = "en"): Promise<void> {
    await this.page.goto(`/${locale}/sign-in`);
  }

  /** Fills in the form and sends it; what happens then is the test's to see. */
  async submit({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.waitForLoadState("networkidle"); // until the form's script is there
    await this.page.getByLabel("Email").fill(email);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Sign in", exact: true }).click();
  }

  async signIn(account: { email: string; password: string }): Promise<void> {
    await this.open();
    await this.submit(account);
    await expect(this.page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  }
}
