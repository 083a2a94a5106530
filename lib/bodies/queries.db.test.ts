import { beforeAll, expect, test } from "vitest";
import { listBodies } from "@/lib/bodies/queries";
import { importSample } from "@/lib/db/testing/import-sample";
import { useDatabase } from "@/lib/db/testing/use-database";

const database = useDatabase();
const zh = { text: "注意到建议", verb: "注意到" };

beforeAll(async () => {
  await importSample(database.prisma, [
    { paragraph: 1, zh, owners: [{ body: "secretariat", role: "lead", basis: "text" }, { body: "state-kz", role: "host", basis: "text" }] },
    { paragraph: 2, zh, owners: [{ body: "state-kz", role: "host", basis: "text" }, { body: "state-kz", role: "initiator", basis: "text" }] },
    { paragraph: 3, zh, owners: [{ body: "x-unheard-of", role: "lead", basis: "text" }] },
  ]);
});

test("a body counts once for each commitment in each role, and one that nobody registered stands apart", async () => {
  const bodies = new Map((await listBodies(database.prisma)).map((body) => [body.code, body]));
  expect(bodies.get("secretariat")).toMatchObject({ kind: "organ", led: 1, hosted: 0, other: 0, name: { en: "SCO Secretariat", ru: "Секретариат ШОС" } });
  expect(bodies.get("state-kz")).toMatchObject({ kind: "state", led: 0, hosted: 2, other: 1 });
  expect(bodies.get("x-unheard-of")).toMatchObject({ kind: "unclassified", led: 1 });
  expect(bodies.get("chg")).toMatchObject({ kind: "council", led: 0, hosted: 0, other: 0 });
});

test("aliases come with their language", async () => {
  const rats = (await listBodies(database.prisma)).find(({ code }) => code === "rats");
  expect(rats?.aliases).toContainEqual({ language: "ru", alias: "РАТС" });
});
