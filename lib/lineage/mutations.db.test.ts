import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "@/lib/accounts/schema";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { decideLineage } from "@/lib/lineage/mutations";
import { listProposedLineage } from "@/lib/lineage/queries";
import type { LineageInput } from "@/lib/lineage/schema";
import { lastPosition } from "@/lib/log/read";
import { logPerson } from "@/lib/log/testing/sample-progress";

const database = useDatabase();
const people = {} as Record<Role, Actor>;

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, zh: { text: "各方注意到关于设立耐寒作物种子库的建议", verb: "注意到" }, sector: "agriculture-food" },
    { paragraph: 2, zh: { text: "各方支持山地马拉松", verb: "支持" }, verb: "supported", sector: "agriculture-food" },
  ], { meeting: 22, adoptedOn: "2023-10-26" });
  await importSample(database.prisma, [{ paragraph: 1, zh: { text: "团长们支持尽快设立耐寒作物种子库", verb: "支持" }, verb: "supported", sector: "agriculture-food" }], { meeting: 23, adoptedOn: "2024-10-16" });
  await importSample(database.prisma, [{ paragraph: 1, zh: { text: "团长们批准设立耐寒作物种子库的章程", verb: "批准" }, verb: "approved", kind: "instrument", sector: "agriculture-food" }]);
  for (const role of ROLES) people[role] = await logPerson(database.prisma, role);
});

async function decide(parts: Partial<LineageInput> = {}, actor: Actor | null = people.reviewer) {
  const pair = (await listProposedLineage(database.prisma)).find(({ later }) => later.code === "CHG23-1.1");
  const input: LineageInput = { linkId: pair?.id ?? "", read: "proposed", decision: "confirmed", relation: "stronger", reason: "", ...parts };
  return decideLineage({ input, actor }, database.prisma);
}

async function expectRefused(attempt: () => Promise<unknown>, code: string) {
  const before = await lastPosition(database.prisma);
  await expect(attempt()).rejects.toEqual(expect.objectContaining({ code }) as Error);
  expect(await lastPosition(database.prisma)).toBe(before);
}

describe("a clause that restates an earlier commitment", () => {
  test("is proposed at import, with how it does so and why", async () => {
    const pairs = await listProposedLineage(database.prisma);
    expect(pairs.map(({ earlier, later, relation }) => [earlier.code, later.code, relation])).toEqual(
      expect.arrayContaining([["CHG22-1.1", "CHG23-1.1", "stronger"], ["CHG23-1.1", "CHG24-1.1", "stronger"]]),
    );
    expect(pairs[0]?.explanation.shared.length).toBeGreaterThan(0);
    expect(pairs.some(({ earlier }) => earlier.code === "CHG22-2.1")).toBe(false);
  });

  test.each(["viewer", "analyst"] as const)("is not a %s's to decide", async (role) => {
    await expectRefused(() => decide({}, people[role]), "not_found");
  });

  test("is nobody's who is signed out, nor is a link decided that is not there or was read otherwise", async () => {
    await expectRefused(() => decide({}, null), "signed_out");
    await expectRefused(() => decide({ linkId: randomUUID() }), "not_found");
    await expectRefused(() => decide({ read: "rejected" }), "stale_version");
    await expectRefused(() => decide({ decision: "rejected" }), "progress.reason_required");
  });

  test("shows its chain once confirmed; what a person rejects is gone from it", async () => {
    await decide();
    const codes = async (code: string) => (await getCommitment(code, database.prisma))?.lineage.pairs.map(({ earlier, later, state }) => [earlier.code, later.code, state]);
    expect(await codes("CHG22-1.1")).toContainEqual(["CHG22-1.1", "CHG23-1.1", "confirmed"]);
    const last = (await listProposedLineage(database.prisma)).find(({ earlier, later }) => earlier.code === "CHG23-1.1" && later.code === "CHG24-1.1");
    await decide({ linkId: last?.id ?? "" });
    expect(await codes("CHG22-1.1")).toContainEqual(["CHG23-1.1", "CHG24-1.1", "confirmed"]);
    await decide({ linkId: last?.id ?? "", read: "confirmed", decision: "rejected", reason: "The statutes are another matter." });
    expect(await codes("CHG24-1.1")).not.toContainEqual(expect.arrayContaining(["CHG23-1.1"]));
  });
});
