import { beforeAll, expect, test } from "vitest";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";
import { listPillars } from "@/lib/sectors/queries";

const database = useDatabase();
const zh = { text: "注意到建议", verb: "注意到" };

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, sector: "energy", kind: "proposal", zh },
    { paragraph: 2, sector: "energy", kind: "event", zh },
    { paragraph: 3, sector: "energy", kind: "outcome", zh },
    { paragraph: 4, sector: "sport", kind: "statement", zh },
    { paragraph: 5, sector: "sport", kind: "event", zh },
  ]);
  await database.prisma.commitmentState.updateMany({ where: { commitment: { code: "CHG24-2.1" } }, data: { completion: "limited" } });
  await database.prisma.commitment.update({ where: { code: "CHG24-5.1" }, data: { selection: "rejected" } });
});

test("every sector stands in its pillar, with what is to follow up apart from what is for information", async () => {
  const pillars = await listPillars(database.prisma);
  expect(pillars.map(({ code, sectors }) => [code, sectors.length])).toEqual([
    ["organisation", 2], ["security", 2], ["economy", 7], ["technology", 2], ["sustainable-development", 3], ["people", 4],
  ]);
  const figures = new Map(pillars.flatMap(({ sectors }) => sectors).map(({ code, followUp, information, completions }) => [code, { followUp, information, completions }]));
  expect(figures.get("energy")).toEqual({ followUp: 2, information: 1, completions: [{ completion: "limited", count: 1 }, { completion: "not_assessed", count: 1 }] });
  expect(figures.get("sport")).toEqual({ followUp: 0, information: 1, completions: [] });
  expect(figures.get("health")).toEqual({ followUp: 0, information: 0, completions: [] });
});
