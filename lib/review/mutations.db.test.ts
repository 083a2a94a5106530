import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/schema";
import { acceptClause, rejectClause } from "@/lib/clauses/mutations/decide";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { lastPosition } from "@/lib/log/read";
import { logPerson } from "@/lib/log/testing/sample-progress";
import { showPresence } from "@/lib/review/mutations";
import { listDecidedClauses, listReviewProgress } from "@/lib/review/queries/read-progress";
import { getReviewQueue } from "@/lib/review/queries/read-queue";
import { countAgreement } from "@/lib/review/rules";

const database = useDatabase();
const START = new Date("2026-03-01T12:00:00.000Z");
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);
let one: Actor;
let other: Actor;
let ids: string[];

beforeAll(async () => {
  await importSample(database.prisma, [1, 2, 3].map((paragraph) => ({ paragraph, zh: { text: `各方支持第${paragraph}项建议`, verb: "支持" }, verb: "supported" as const })));
  [one, other] = [await logPerson(database.prisma, "reviewer"), await logPerson(database.prisma, "admin")];
  ids = (await getReviewQueue("CHG24", database.prisma))?.clauses.map(({ id }) => id) ?? [];
});

const look = (actor: Actor | null, at: number | null, now = START) => showPresence({ code: "CHG24", clauseId: at === null ? null : (ids[at] ?? ""), actor, now }, database.prisma);

describe("who looks at a clause", () => {
  test("is known to others for half a minute, and in one place only", async () => {
    expect((await look(one, 0)).others).toEqual([]);
    expect((await look(other, 1)).others).toEqual([{ clauseId: ids[0], name: one.name }]);
    await look(one, 2, after(5));
    expect((await look(other, 1, after(6))).others).toEqual([{ clauseId: ids[2], name: one.name }]);
    expect((await look(other, 1, after(35))).others).toHaveLength(1);
    expect((await look(other, 1, after(36))).others).toEqual([]);
    await look(one, null, after(37));
    expect((await look(other, 1, after(37))).others).toEqual([]);
  });

  test("is no part of the log", async () => {
    const before = await lastPosition(database.prisma);
    await look(one, 0);
    expect(await lastPosition(database.prisma)).toBe(before);
  });

  test("is asked of reviewers only", async () => {
    for (const role of ["viewer", "analyst"] as const) await expect(look(await logPerson(database.prisma, role), 0)).rejects.toMatchObject({ code: "not_found" });
    await expect(look(null, 0)).rejects.toMatchObject({ code: "signed_out" });
  });
});

test("the stamp differs once something is decided, and progress and agreement count it", async () => {
  const { stamp } = await look(one, 0);
  expect((await look(one, 0)).stamp).toBe(stamp);
  await acceptClause({ input: { clauseId: ids[0] ?? "", version: 1, draft: null }, actor: one }, database.prisma);
  expect((await look(one, 0)).stamp).not.toBe(stamp);
  await rejectClause({ input: { clauseId: ids[1] ?? "", version: 1, reason: "A statement." }, actor: other }, database.prisma);
  expect(await listReviewProgress(database.prisma)).toMatchObject([{ code: "CHG24", clauses: 3, decided: 2 }]);
  const { total, byLanguage } = countAgreement(await listDecidedClauses(database.prisma));
  expect(total).toEqual({ key: "all", agreed: 1, decided: 2 });
  expect(byLanguage).toEqual([{ key: "zh", agreed: 1, decided: 2 }]);
});

test("a communiqué that is not there has no queue", async () => {
  expect(await getReviewQueue("CHG99", database.prisma)).toBeNull();
});
