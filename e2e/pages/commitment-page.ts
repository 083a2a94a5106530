import { expect, type Page } from "@playwright/test";

export type Entry = { completion: string; effectiveOn: string; narrative: string };
export type Link = { title: string; publisher: string; url: string };

export class CommitmentPage {
  constructor(readonly page: Page) {}

  async open(code: string): Promise<void> {
    await this.page.goto(`/en/commitments/${code}`);
    await expect(this.page.getByRole("heading", { level: 1, name: code })).toBeVisible();
    await this.page.waitForLoadState("networkidle"); // until the page's script is there
  }

  async describe({ completion, effectiveOn, narrative }: Entry): Promise<void> {
    await this.page.getByRole("radio", { name: completion }).check({ force: true });
    await this.page.getByLabel("True since").fill(effectiveOn);
    await this.page.getByLabel("What has happened").fill(narrative);
  }

  async attachLink({ title, publisher, url }: Link): Promise<void> {
    await this.page.getByRole("button", { name: "Add a link" }).click();
    await this.page.getByLabel("Title", { exact: true }).fill(title);
    await this.page.getByLabel("Publisher").fill(publisher);
    await this.page.getByLabel("Link", { exact: true }).fill(url);
  }

  async send(): Promise<void> {
    await this.page.getByRole("button", { name: "Log entry" }).click();
  }

  entry(narrative: string) {
    return this.page.getByRole("listitem").filter({ hasText: narrative });
  }
}
