import { beforeAll, expect, test } from "vitest";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { listMembers } from "@/lib/members/queries";

const database = useDatabase();
const zh = { text: "注意到建议", verb: "注意到" };

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, zh },
    { paragraph: 2, zh, parties: ["KZ", "UZ"], owners: [{ body: "state-kz", role: "host", basis: "text" }] },
    { paragraph: 3, zh },
  ]);
  await database.prisma.commitment.update({ where: { code: "CHG24-3.1" }, data: { partiesBasis: "unspecified" } });
  await database.prisma.commitmentParty.deleteMany({ where: { commitment: { code: "CHG24-3.1" } } });
});

test("members stand in the communiqué's order, each with what binds it, names it and is hosted by it", async () => {
  const { members, tracked, unspecified } = await listMembers(database.prisma);
  expect({ tracked, unspecified }).toEqual({ tracked: 3, unspecified: 1 });
  expect(members.map(({ code, partyTo, named, hosted }) => [code, partyTo, named, hosted])).toEqual([
    ["BY", 1, 0, 0], ["IN", 1, 0, 0], ["IR", 1, 0, 0], ["KZ", 2, 1, 1], ["CN", 1, 0, 0], ["KG", 1, 0, 0], ["PK", 1, 0, 0], ["RU", 1, 0, 0], ["TJ", 1, 0, 0], ["UZ", 2, 1, 0],
  ]);
  expect(members.find(({ code }) => code === "IN")?.memberships).toEqual([{ from: "2017-06-09", to: null }]);
});
