import { expect, test } from "vitest";
import { isSource } from "./build";

test.each(["app/[locale]/page.tsx", "lib/db/client.ts", "messages/en/nav.json", "components/ui/button.tsx"])("%s is part of the product", (file) => {
  expect(isSource(file)).toBe(true);
});

test.each(["lib/db/client.test.ts", "components/ui/button.test.tsx", "lib/log/append.db.test.ts", "lib/db/testing/use-database.ts", "lib/extraction/fixtures/zh/a/input.txt", "lib/db/generated/client.ts"])(
  "%s does not make a new build necessary",
  (file) => {
    expect(isSource(file)).toBe(false);
  },
);
