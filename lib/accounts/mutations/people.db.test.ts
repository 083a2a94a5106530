import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation, resetLink } from "@/lib/accounts/mutations/links";
import { changePassword, revokeSession, revokeSessions } from "@/lib/accounts/mutations/own-account";
import { changeRole, deactivatePerson, invitePerson, reactivatePerson } from "@/lib/accounts/mutations/people";
import { getOpenLink } from "@/lib/accounts/queries/links";
import { listPeople, listSessions } from "@/lib/accounts/queries/people";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { checkCredentials } from "@/lib/auth/mutations/check-credentials";
import { openSession } from "@/lib/auth/mutations/sessions";
import { findOpenSession } from "@/lib/auth/queries";
import { useDatabase } from "@/lib/db/testing/use-database";
import { appendEvents } from "@/lib/log/append";
import { verifyLog } from "@/lib/log/read";

const database = useDatabase();
const NOBODY = "00000000-0000-4000-8000-000000000000";
const password = "a chosen password";

type People = Record<Role | "target" | "stranger", Actor>;
let people: People;
let round = 0;

/** A person straight through the log. */
async function makePerson(name: string, role: Role): Promise<Actor> {
  const id = crypto.randomUUID();
  const event = { kind: "account.created", subject: { type: "person", id }, data: { name, email: `${name}@example.org`, role } } as const;
  await database.prisma.$transaction((tx) => appendEvents(tx, { actorId: null, events: [event] }));
  return { id, name, role };
}

/** Fresh people each time; those of the last round are deactivated, so that each round has one administrator. */
beforeEach(async () => {
  round += 1;
  await database.prisma.person.updateMany({ data: { active: false } });
  await database.prisma.signInFailure.deleteMany();
  const [viewer, analyst, reviewer, admin, target] = await Promise.all(
    [...ROLES, "analyst" as const].map((role, at) => makePerson(`p${round}-${at}`, role)),
  );
  if (!viewer || !analyst || !reviewer || !admin || !target) throw new Error("nobody made");
  people = { viewer, analyst, reviewer, admin, target, stranger: { id: NOBODY, name: "stranger", role: "admin" } };
});

const session = (person: Actor) => openSession({ personId: person.id, userAgent: "test" }, database.prisma);
const isOpen = async (id: string) => (await findOpenSession(id, database.prisma)) !== null;
const lastNo = async () => (await database.prisma.logHead.findUniqueOrThrow({ where: { id: 1 } })).no;

type Call = (actor: Actor | null, personId: string) => Promise<unknown>;
const ADMINISTRATIVE: [string, Call][] = [
  ["invitePerson", (actor) => invitePerson({ actor, name: "New", email: `new-${round}@example.org`, role: "viewer" }, database.prisma)],
  ["resetLink", (actor, personId) => resetLink({ actor, personId }, database.prisma)],
  ["changeRole", (actor, personId) => changeRole({ actor, personId, role: "reviewer" }, database.prisma)],
  ["deactivatePerson", (actor, personId) => deactivatePerson({ actor, personId }, database.prisma)],
  ["reactivatePerson", (actor, personId) => reactivatePerson({ actor, personId }, database.prisma)],
  ["revokeSessions", (actor, personId) => revokeSessions({ actor, personId, keepSessionId: NOBODY }, database.prisma)],
];

describe.each(ADMINISTRATIVE)("%s", (_name, call) => {
  test("is an administrator's alone", async () => {
    for (const role of ["viewer", "analyst", "reviewer"] as const) {
      await expect(call(people[role], people.target.id)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(call(people.admin, people.target.id)).resolves.not.toThrow();
  });

  test("is refused to nobody signed in, to a stranger and to an administrator deactivated or demoted since", async () => {
    await expect(call(null, people.target.id)).rejects.toMatchObject({ code: "signed_out" });
    await expect(call(people.stranger, people.target.id)).rejects.toMatchObject({ code: "signed_out" });
    await expect(call({ ...people.reviewer, role: "admin" }, people.target.id)).rejects.toMatchObject({ code: "not_found" });
    await database.prisma.person.update({ where: { id: people.admin.id }, data: { active: false } });
    await expect(call(people.admin, people.target.id)).rejects.toMatchObject({ code: "signed_out" });
  });

  test("leaves nothing behind when refused", async () => {
    const before = [await lastNo(), await database.prisma.invitation.count()];
    await expect(call(people.viewer, people.target.id)).rejects.toMatchObject({ code: "not_found" });
    expect([await lastNo(), await database.prisma.invitation.count()]).toEqual(before);
  });
});

test.each(ADMINISTRATIVE.filter(([name]) => name !== "invitePerson"))("%s does not find a person who is not there", async (_name, call) => {
  await expect(call(people.admin, NOBODY)).rejects.toMatchObject({ code: "not_found" });
});

describe("an invitation", () => {
  test("opens once, for a week, and the person signs in with what they chose", async () => {
    const email = `Invited-${round}@Example.org`;
    const { token, personId } = await invitePerson({ actor: people.admin, name: "Invited", email, role: "analyst" }, database.prisma);
    expect(await getOpenLink(token, database.prisma)).toEqual({ purpose: "invitation", person: { name: "Invited", email: email.toLowerCase() } });
    await acceptInvitation({ token, password }, database.prisma);
    await expect(acceptInvitation({ token, password }, database.prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
    expect(await checkCredentials({ input: { email, password }, address: null }, database.prisma)).toEqual({ personId });
  });

  test("taken up twice at once is taken up once", async () => {
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    const both = await Promise.allSettled([acceptInvitation({ token, password }, database.prisma), acceptInvitation({ token, password }, database.prisma)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("does not open when expired, replaced by another, made up, or its person inactive", async () => {
    const links = async () => resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    const replaced = await links();
    const expired = await links();
    await database.prisma.$executeRaw`UPDATE invitation SET expires_at = clock_timestamp() - interval '1 second' WHERE person_id = ${people.target.id}::uuid`;
    for (const token of [replaced, expired, "x".repeat(43), ""]) {
      await expect(acceptInvitation({ token, password }, database.prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
    }
    const shut = await links();
    await database.prisma.person.update({ where: { id: people.target.id }, data: { active: false } });
    await expect(acceptInvitation({ token: shut, password }, database.prisma)).rejects.toMatchObject({ code: "account.link_invalid" });
  });

  test("stays good after a password that may not be chosen", async () => {
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    await expect(acceptInvitation({ token, password: `${people.target.name}@example.org` }, database.prisma)).rejects.toMatchObject({ code: "account.weak_password" });
    await expect(acceptInvitation({ token, password }, database.prisma)).resolves.toMatchObject({ email: `${people.target.name}@example.org` });
  });

  test("is kept as a hash alone", async () => {
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    const [row] = await database.prisma.invitation.findMany({ where: { personId: people.target.id } });
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("is not made for an e-mail that is taken, in any case, nor for an inactive person", async () => {
    const email = `${people.target.name}@EXAMPLE.org`;
    await expect(invitePerson({ actor: people.admin, name: "Twin", email, role: "viewer" }, database.prisma)).rejects.toMatchObject({ code: "account.email_taken" });
    await deactivatePerson({ actor: people.admin, personId: people.target.id }, database.prisma);
    await expect(resetLink({ actor: people.admin, personId: people.target.id }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
  });

  test("for one e-mail, made twice at once, makes one person", async () => {
    const invite = () => invitePerson({ actor: people.admin, name: "Twin", email: `twin-${round}@example.org`, role: "viewer" }, database.prisma);
    const both = await Promise.allSettled([invite(), invite()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a reset link", () => {
  test("leaves the old password until it is used, then ends the sessions", async () => {
    const first = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    const { email } = await acceptInvitation({ token: first, password }, database.prisma);
    const open = await session(people.target);
    const second = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    expect(await getOpenLink(second, database.prisma)).toMatchObject({ purpose: "reset" });
    expect(await checkCredentials({ input: { email, password }, address: null }, database.prisma)).toEqual({ personId: people.target.id });
    await acceptInvitation({ token: second, password: "quite another one" }, database.prisma);
    expect(await isOpen(open)).toBe(false);
    expect(await checkCredentials({ input: { email, password }, address: null }, database.prisma)).toMatchObject({ code: "mismatch" });
  });

  test("forgives the failed sign-ins that made it necessary", async () => {
    const email = `${people.target.name}@example.org`;
    const tryIt = (typed: string) => checkCredentials({ input: { email, password: typed }, address: null }, database.prisma);
    for (let at = 0; at < 5; at += 1) await tryIt("wrong");
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    await acceptInvitation({ token, password }, database.prisma);
    expect(await tryIt(password)).toEqual({ personId: people.target.id });
  });
});

describe("a role", () => {
  test("changes, is logged with who did it, and once only", async () => {
    await changeRole({ actor: people.admin, personId: people.target.id, role: "reviewer" }, database.prisma);
    const no = await lastNo();
    await changeRole({ actor: people.admin, personId: people.target.id, role: "reviewer" }, database.prisma);
    expect(await lastNo()).toBe(no);
    const event = await database.prisma.logEvent.findUniqueOrThrow({ where: { no } });
    expect(event).toMatchObject({ kind: "account.roleChanged", subjectId: people.target.id, actorId: people.admin.id, data: { role: "reviewer" } });
    expect(await findOpenSession(await session(people.target), database.prisma)).toMatchObject({ actor: { role: "reviewer" } });
  });

  test("is never one's own", async () => {
    await expect(changeRole({ actor: people.admin, personId: people.admin.id, role: "viewer" }, database.prisma)).rejects.toMatchObject({ code: "account.own_role" });
  });
});

describe("the last administrator", () => {
  test("is not deactivated", async () => {
    await expect(deactivatePerson({ actor: people.admin, personId: people.admin.id }, database.prisma)).rejects.toMatchObject({ code: "account.last_admin" });
  });

  test("two who shut each other out at once: one stays", async () => {
    const second = await makePerson(`second-${round}`, "admin");
    const results = await Promise.allSettled([
      deactivatePerson({ actor: people.admin, personId: second.id }, database.prisma),
      deactivatePerson({ actor: second, personId: people.admin.id }, database.prisma),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await database.prisma.person.count({ where: { role: "admin", active: true } })).toBe(1);
  });

  test("two who demote each other at once: one stays", async () => {
    const second = await makePerson(`second-${round}`, "admin");
    const results = await Promise.allSettled([
      changeRole({ actor: people.admin, personId: second.id, role: "viewer" }, database.prisma),
      changeRole({ actor: second, personId: people.admin.id, role: "viewer" }, database.prisma),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await database.prisma.person.count({ where: { role: "admin", active: true } })).toBe(1);
  });
});

describe("a person shut out", () => {
  test("loses sessions and links, keeps the account, and comes back", async () => {
    const open = await session(people.target);
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    await deactivatePerson({ actor: people.admin, personId: people.target.id }, database.prisma);
    await deactivatePerson({ actor: people.admin, personId: people.target.id }, database.prisma);
    expect(await isOpen(open)).toBe(false);
    expect(await getOpenLink(token, database.prisma)).toBeNull();
    await reactivatePerson({ actor: people.admin, personId: people.target.id }, database.prisma);
    expect(await isOpen(open)).toBe(false);
    expect(await isOpen(await session(people.target))).toBe(true);
    const kinds = await database.prisma.logEvent.findMany({ where: { subjectId: people.target.id }, orderBy: { no: "asc" }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind)).toEqual(["account.created", "account.deactivated", "account.reactivated"]);
  });
});

describe("one's own password", () => {
  const change = (actor: Actor | null, typed: { current?: string; password?: string; sessionId?: string } = {}) =>
    changePassword({ actor, sessionId: NOBODY, current: password, password: "quite another one", ...typed }, database.prisma);

  beforeEach(async () => {
    const token = await resetLink({ actor: people.admin, personId: people.target.id }, database.prisma);
    await acceptInvitation({ token, password }, database.prisma);
  });

  test("changes with the current one; the other sessions end, this one stays", async () => {
    const [here, elsewhere] = [await session(people.target), await session(people.target)];
    await change(people.target, { sessionId: here });
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
    await expect(change(people.target)).rejects.toMatchObject({ code: "account.wrong_password" });
  });

  test("is refused to nobody, to a stranger, and to a person without a password", async () => {
    await expect(change(null)).rejects.toMatchObject({ code: "signed_out" });
    await expect(change(people.stranger)).rejects.toMatchObject({ code: "signed_out" });
    await expect(change(people.viewer)).rejects.toMatchObject({ code: "account.wrong_password" });
  });

  test("guesses at it are slowed down like sign-ins", async () => {
    for (let at = 0; at < 5; at += 1) await expect(change(people.target, { current: "wrong" })).rejects.toMatchObject({ code: "account.wrong_password", details: {} });
    await expect(change(people.target)).rejects.toMatchObject({ code: "account.wrong_password", details: { minutesLeft: 5 } });
  });

  test("a new one that may not be chosen changes nothing", async () => {
    await expect(change(people.target, { password: "short" })).rejects.toMatchObject({ code: "account.weak_password", details: { fault: "password_too_short" } });
    await expect(change(people.target, {})).resolves.toBeUndefined();
  });

  test("changed twice at once from the same current one changes once", async () => {
    const both = await Promise.allSettled([change(people.target, { password: "the first of two" }), change(people.target, { password: "the second of two" })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("sessions", () => {
  test("one's own are listed and ended one by one; another's are not there", async () => {
    const [here, elsewhere] = [await session(people.target), await session(people.target)];
    expect((await listSessions(people.target.id, database.prisma)).map(({ id }) => id).toSorted()).toEqual([here, elsewhere].toSorted());
    for (const other of [people.viewer, people.admin, people.stranger]) {
      await expect(revokeSession({ actor: other, sessionId: here }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(revokeSession({ actor: null, sessionId: here }, database.prisma)).rejects.toMatchObject({ code: "signed_out" });
    await revokeSession({ actor: people.target, sessionId: elsewhere }, database.prisma);
    await expect(revokeSession({ actor: people.target, sessionId: elsewhere }, database.prisma)).rejects.toMatchObject({ code: "not_found" });
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
  });

  test("all of one's own end but the one in use; an administrator ends all of another's", async () => {
    const [here, elsewhere] = [await session(people.target), await session(people.target)];
    expect(await revokeSessions({ actor: people.target, personId: people.target.id, keepSessionId: here }, database.prisma)).toBe(1);
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
    const [line] = (await listPeople(database.prisma)).filter(({ id }) => id === people.target.id);
    expect(line).toMatchObject({ openSessions: 1, active: true, hasPassword: false, lastSeenAt: expect.any(Date) });
    expect(await revokeSessions({ actor: people.admin, personId: people.target.id, keepSessionId: here }, database.prisma)).toBe(1);
    expect(await isOpen(here)).toBe(false);
  });
});

test("the log of all this holds", async () => {
  expect(await verifyLog(database.prisma)).toEqual({ events: await lastNo(), brokenAt: null });
});
