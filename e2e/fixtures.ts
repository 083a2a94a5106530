import { test as base, expect } from "@playwright/test";
import { CommitmentPage } from "./pages/commitment-page";
import { RegisterPage } from "./pages/register-page";
import { SignInPage } from "./pages/sign-in-page";

type Fixtures = {
  signInPage: SignInPage;
  registerPage: RegisterPage;
  commitmentPage: CommitmentPage;
  /** What the console may complain of in this test, such as the answer 404 to an address that leads nowhere. */
  expectedComplaints: RegExp[];
  console: void;
};

/** Tests in which any unexpected complaint of the browser's console is a failure. */
export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],
  console: [
    async ({ page, expectedComplaints }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use();
      expect(complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
  signInPage: ({ page }, use) => use(new SignInPage(page)),
  registerPage: ({ page }, use) => use(new RegisterPage(page)),
  commitmentPage: ({ page }, use) => use(new CommitmentPage(page)),
});

export { expect };
