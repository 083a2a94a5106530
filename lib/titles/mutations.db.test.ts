import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { lastPosition } from "@/lib/log/read";
import { findSample, logPerson } from "@/lib/log/testing/sample-progress";
import { checkTitle } from "@/lib/titles/mutations";
import { listTitles } from "@/lib/titles/queries";
import type { TitleInput } from "@/lib/titles/schema";

const database = useDatabase();
const people = {} as Record<Role, Actor>;
const CODE = "CHG24-1.1";

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, zh: { text: "各方支持设立种子库", verb: "支持" }, en: { text: "The parties supported setting up a seed bank", verb: "supported" }, verb: "supported" },
  ]);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
});

async function check(parts: Partial<TitleInput> = {}, actor: Actor | null = people.reviewer) {
  const { id, version } = await findSample(database.prisma, CODE);
  return checkTitle({ input: { commitmentId: id, version, language: "en", text: "Seed bank", ...parts }, actor }, database.prisma);
}

async function expectRefused(attempt: () => Promise<unknown>, code: string) {
  const before = await lastPosition(database.prisma);
  await expect(attempt()).rejects.toEqual(expect.objectContaining({ code }) as Error);
  expect(await lastPosition(database.prisma)).toBe(before);
}

describe("short titles", () => {
  test("are proposed at import in the languages of the text, with where they come from", async () => {
    const { id } = await findSample(database.prisma, CODE);
    expect(await listTitles(id, database.prisma)).toEqual([
      { language: "zh", title: { text: "设立种子库", state: "source" } },
      { language: "ru", title: null },
      { language: "en", title: { text: "Setting up a seed bank", state: "machine" } },
    ]);
  });

  test.each(["viewer", "analyst"] as const)("are not a %s's to check", async (role) => {
    await expectRefused(() => check({}, people[role]), "not_found");
  });

  test("are nobody's who is signed out, nor of what is not there", async () => {
    await expectRefused(() => check({}, null), "signed_out");
    await expectRefused(() => check({ commitmentId: randomUUID() }), "not_found");
  });

  test("are checked on the version that was read, in words that say something", async () => {
    await expectRefused(() => check({ version: 7 }), "stale_version");
    await expectRefused(() => check({ text: "" }), "title.one_line");
    const { version } = await findSample(database.prisma, CODE);
    expect(await check()).toEqual({ no: await lastPosition(database.prisma), version: version + 1 });
    await expectRefused(() => check(), "title.unchanged");
    await check({ language: "ru", text: "Банк семян" }, people.admin);
    const view = await getCommitment(CODE, database.prisma);
    expect(view?.titles).toEqual([
      { language: "zh", title: { text: "设立种子库", state: "source" } },
      { language: "ru", title: { text: "Банк семян", state: "checked" } },
      { language: "en", title: { text: "Seed bank", state: "checked" } },
    ]);
    expect(view?.lastChange.kind).toBe("title.checked");
  });
});
