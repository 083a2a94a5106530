import { describe, expect, test } from "vitest";
import { issueSetupToken, setUpFirstAdmin } from "@/lib/accounts/mutations/set-up";
import { getOpenLink } from "@/lib/accounts/queries/links";
import { cloneDatabase } from "@/lib/db/testing/use-database";

const first = { name: "Aida Karimova", email: "A.Karimova@example.org", password: "a first password" };

/** Each test needs a product that nobody has set up. */
async function onFreshDatabase(work: (database: Awaited<ReturnType<typeof cloneDatabase>>) => Promise<void>) {
  const database = await cloneDatabase();
  try {
    await work(database);
  } finally {
    await database.drop();
  }
}

describe("the first administrator", () => {
  test("is made with the link, once, and then there is no link any more", () =>
    onFreshDatabase(async ({ url, prisma }) => {
      const token = (await issueSetupToken(url)) ?? "";
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(await getOpenLink(token, prisma)).toEqual({ purpose: "set_up", person: null });
      expect(await setUpFirstAdmin({ token, ...first }, prisma)).toEqual({ email: "a.karimova@example.org" });
      expect(await prisma.person.findMany({ select: { name: true, email: true, role: true, active: true } })).toEqual([
        { name: "Aida Karimova", email: "a.karimova@example.org", role: "admin", active: true },
      ]);
      await expect(setUpFirstAdmin({ token, ...first, email: "b@example.org" }, prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
      expect(await issueSetupToken(url)).toBeNull();
      expect(await getOpenLink(token, prisma)).toBeNull();
    }));

  test("is made once when tried many times at the same time", () =>
    onFreshDatabase(async ({ url, prisma }) => {
      const token = (await issueSetupToken(url)) ?? "";
      const tries = await Promise.allSettled(Array.from({ length: 6 }, (_, at) => setUpFirstAdmin({ token, ...first, email: `a${at}@example.org` }, prisma)));
      expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await prisma.person.count()).toBe(1);
    }));

  test("a new start makes a new link, and the old one opens nothing", () =>
    onFreshDatabase(async ({ url, prisma }) => {
      const old = (await issueSetupToken(url)) ?? "";
      const [one, other] = await Promise.all([issueSetupToken(url), issueSetupToken(url)]);
      const opens = await Promise.all([old, one ?? "", other ?? ""].map((token) => getOpenLink(token, prisma)));
      expect(opens.filter((link) => link !== null)).toHaveLength(1);
      expect(opens[0]).toBeNull();
    }));

  test("an expired link, a made-up one and a poor password make nobody", () =>
    onFreshDatabase(async ({ url, prisma }) => {
      const token = (await issueSetupToken(url)) ?? "";
      await expect(setUpFirstAdmin({ token: "x".repeat(43), ...first }, prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
      await expect(setUpFirstAdmin({ token, ...first, password: "aida  karimova" }, prisma)).rejects.toMatchObject({ code: "account.weak_password", details: { fault: "password_is_name" } });
      await prisma.$executeRaw`UPDATE invitation SET expires_at = clock_timestamp() - interval '1 second'`;
      await expect(setUpFirstAdmin({ token, ...first }, prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
      expect(await prisma.person.count()).toBe(0);
      expect(await issueSetupToken(url)).not.toBeNull();
    }));
});
