import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "@/lib/accounts/mutations/links";
import { deactivatePerson, invitePerson } from "@/lib/accounts/mutations/people";
import { issueSetupToken, setUpFirstAdmin } from "@/lib/accounts/mutations/set-up";
import type { Actor } from "@/lib/accounts/schema";
import { checkCredentials } from "@/lib/auth/mutations/check-credentials";
import { admitAttempt, forgiveAttempt } from "@/lib/auth/mutations/attempts";
import { endSession, noteSeen, openSession } from "@/lib/auth/mutations/sessions";
import { findActivePersonId, findOpenSession } from "@/lib/auth/queries";
import { useDatabase } from "@/lib/db/testing/use-database";

const database = useDatabase();
const email = "admin@example.org";
const password = "a first password";
let admin: Actor;

beforeAll(async () => {
  const token = (await issueSetupToken(database.url)) ?? "";
  await setUpFirstAdmin({ token, name: "Admin", email, password }, database.prisma);
  const person = await database.prisma.person.findFirstOrThrow();
  admin = { id: person.id, name: person.name, role: "admin" };
});

beforeEach(async () => {
  await database.prisma.signInFailure.deleteMany();
});

const tryPassword = (typed: Record<string, unknown>, address: string | null = null) => checkCredentials({ input: { email, password, ...typed }, address }, database.prisma);

describe("e-mail and password", () => {
  test("the right ones find the person, in any case of the e-mail", async () => {
    expect(await tryPassword({})).toEqual({ personId: admin.id });
    expect(await tryPassword({ email: " Admin@Example.ORG " })).toEqual({ personId: admin.id });
  });

  test("a wrong password and an unknown e-mail get the same answer", async () => {
    const mismatch = { code: "mismatch", triesLeft: 4, pauseMinutes: 5 };
    expect(await tryPassword({ password: "something else" })).toEqual(mismatch);
    expect(await tryPassword({ email: "nobody@example.org" })).toEqual(mismatch);
  });

  test("what is no e-mail, or nothing at all, is a mismatch and no error", async () => {
    for (const input of [null, {}, { email: "x", password: "y" }, { email, password: "" }, { email: { $ne: "" }, password: [] }]) {
      expect(await checkCredentials({ input, address: null }, database.prisma)).toMatchObject({ code: "mismatch" });
    }
  });

  test("neither an invited person without a password nor an inactive one signs in", async () => {
    const { personId, token } = await invitePerson({ actor: admin, name: "New", email: "new@example.org", role: "viewer" }, database.prisma);
    expect(await tryPassword({ email: "new@example.org" })).toMatchObject({ code: "mismatch" });
    await acceptInvitation({ token, password: "chosen by new one" }, database.prisma);
    expect(await tryPassword({ email: "new@example.org", password: "chosen by new one" })).toEqual({ personId });
    expect(await findActivePersonId("NEW@example.org", database.prisma)).toBe(personId);
    await deactivatePerson({ actor: admin, personId }, database.prisma);
    expect(await tryPassword({ email: "new@example.org", password: "chosen by new one" })).toMatchObject({ code: "mismatch" });
    expect(await findActivePersonId("new@example.org", database.prisma)).toBeNull();
  });
});

describe("failed sign-ins", () => {
  test("after five comes a pause that even the right password waits for", async () => {
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await tryPassword({ password: "wrong" }));
    expect(answers.map((answer) => ("triesLeft" in answer ? answer.triesLeft : answer))).toEqual([4, 3, 2, 1, 0, { code: "paused", minutesLeft: 5 }]);
    expect(await tryPassword({})).toEqual({ code: "paused", minutesLeft: 5 });
  });

  test("after the pause there is one try, and the right password forgives the rest", async () => {
    for (let at = 0; at < 5; at += 1) await tryPassword({ password: "wrong" });
    await age(6);
    expect(await tryPassword({ password: "wrong" })).toEqual({ code: "mismatch", triesLeft: 0, pauseMinutes: 5 });
    expect(await tryPassword({})).toEqual({ code: "paused", minutesLeft: 5 });
    await age(6);
    expect(await tryPassword({})).toEqual({ personId: admin.id });
    expect(await database.prisma.signInFailure.count()).toBe(0);
  });

  test("failures older than the window no longer count and are removed", async () => {
    for (let at = 0; at < 5; at += 1) await tryPassword({ password: "wrong" });
    await age(16);
    expect(await tryPassword({ password: "wrong" })).toMatchObject({ triesLeft: 4 });
    expect(await database.prisma.signInFailure.count()).toBe(1);
  });

  test("of twenty made at the same time only five are checked", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryPassword({ password: "wrong" })));
    const tries = answers.flatMap((answer) => ("triesLeft" in answer ? [answer.triesLeft] : []));
    expect(tries.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4]);
    expect(answers.filter((answer) => "code" in answer && answer.code === "paused")).toHaveLength(15);
    expect(await database.prisma.signInFailure.count()).toBe(5);
  });

  test("an address that tries many e-mails is paused as a whole, and other addresses are not", async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => tryPassword({ email: `guess-${at}@example.org` }, "198.51.100.7")));
    expect(answers.filter((answer) => "triesLeft" in answer)).toHaveLength(20);
    expect(await tryPassword({}, "198.51.100.7")).toMatchObject({ code: "paused" });
    expect(await tryPassword({}, "198.51.100.8")).toEqual({ personId: admin.id });
  });

  test("tries of two e-mails from two addresses, crosswise and at once, do not entangle", async () => {
    const pairs = Array.from({ length: 16 }, (_, at) => ({ email: `e${at % 2}@example.org`, address: `198.51.100.${(at >> 1) % 2}` }));
    const admissions = await Promise.all(pairs.map((pair) => admitAttempt(pair, database.prisma)));
    expect(admissions.filter(({ admitted }) => admitted)).toHaveLength(10);
  });

  test("being right takes back one's own try at the address and no other's", async () => {
    await admitAttempt({ email: "other@example.org", address: "198.51.100.9" }, database.prisma);
    const own = await admitAttempt({ email, address: "198.51.100.9" }, database.prisma);
    await forgiveAttempt({ email, ids: own.admitted ? own.ids : [] }, database.prisma);
    expect(await database.prisma.signInFailure.count()).toBe(2);
  });

  test("keeps neither e-mails nor addresses in the clear", async () => {
    await admitAttempt({ email, address: "198.51.100.7" }, database.prisma);
    const rows = await database.prisma.signInFailure.findMany();
    expect(rows.map(({ key }) => key).toSorted()).toEqual([expect.stringMatching(/^address:[0-9a-f]{64}$/), expect.stringMatching(/^email:[0-9a-f]{64}$/)]);
  });
});

describe("a session", () => {
  test("opens for a person, says who they are now, and ends at once", async () => {
    const id = await openSession({ personId: admin.id, userAgent: "x".repeat(1000) }, database.prisma);
    expect(await findOpenSession(id, database.prisma)).toEqual({ actor: admin, unseen: false });
    await endSession(id, database.prisma);
    expect(await findOpenSession(id, database.prisma)).toBeNull();
  });

  test("lasts half a day, however much it is used", async () => {
    const id = await openSession({ personId: admin.id, userAgent: "" }, database.prisma);
    await database.prisma.$executeRaw`UPDATE session SET created_at = created_at - interval '11 hours 59 minutes', expires_at = expires_at - interval '11 hours 59 minutes' WHERE id = ${id}::uuid`;
    expect(await findOpenSession(id, database.prisma)).not.toBeNull();
    await noteSeen(id, database.prisma);
    await database.prisma.$executeRaw`UPDATE session SET expires_at = expires_at - interval '1 minute' WHERE id = ${id}::uuid`;
    expect(await findOpenSession(id, database.prisma)).toBeNull();
  });

  test("is noted as seen when the last time is some minutes ago", async () => {
    const id = await openSession({ personId: admin.id, userAgent: "" }, database.prisma);
    await database.prisma.$executeRaw`UPDATE session SET last_seen_at = last_seen_at - interval '6 minutes' WHERE id = ${id}::uuid`;
    expect(await findOpenSession(id, database.prisma)).toMatchObject({ unseen: true });
    await noteSeen(id, database.prisma);
    expect(await findOpenSession(id, database.prisma)).toMatchObject({ unseen: false });
  });

  test("is none where nobody opened it, nor once its person is inactive", async () => {
    expect(await findOpenSession("00000000-0000-4000-8000-000000000000", database.prisma)).toBeNull();
    const { personId } = await invitePerson({ actor: admin, name: "Gone", email: "gone@example.org", role: "analyst" }, database.prisma);
    const id = await openSession({ personId, userAgent: "" }, database.prisma);
    await database.prisma.person.update({ where: { id: personId }, data: { active: false } });
    expect(await findOpenSession(id, database.prisma)).toBeNull();
  });
});

/** Makes every failure older by some minutes. */
async function age(minutes: number) {
  await database.prisma.$executeRaw`UPDATE sign_in_failure SET at = at - make_interval(mins => ${minutes}::int)`;
}
