import { readFileSync } from "node:fs";
import { ADMIN_STATE } from "./account";
import { expect, test } from "./fixtures";

test.use({ storageState: ADMIN_STATE });

const shipped = readFileSync("prisma/communiques/2025-11-19-chg-24.zh-en.txt");
const text = (name: string, buffer: Buffer) => ({ name, mimeType: "text/plain", buffer });

const REFUSALS: [string, ReturnType<typeof text>, RegExp][] = [
  ["an empty file", text("empty.txt", Buffer.alloc(0)), /empty\.txt is empty/],
  ["a binary file", text("picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254, 1])), /picture\.txt is none of the formats that are read/],
  ["a shopping list", text("list.txt", Buffer.from("milk\nbread\neggs\n")), /list\.txt does not read like a communiqué/],
  ["a file over 5 MB", text("large.txt", Buffer.alloc(5 * 1024 * 1024 + 1, "a")), /large\.txt is larger than 5 MB/],
  ["the communiqué that is there already", text("again.txt", shipped), /in the register already/],
];

for (const [what, file, sentence] of REFUSALS) {
  test(`importing ${what} is refused in one sentence and changes nothing`, async ({ page }) => {
    await page.goto("/en/communiques/import");
    await page.waitForLoadState("networkidle"); // until the form's script is there
    await page.getByLabel("Files").setInputFiles(file);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await expect(page.getByText("Nothing was imported.")).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.goto("/en/communiques");
    await expect(page.getByText("1 communiqué", { exact: true })).toBeVisible();
  });
}
