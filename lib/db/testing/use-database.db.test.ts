import { describe, expect, test } from "vitest";
import { cloneDatabase, useDatabase } from "@/lib/db/testing/use-database";

const database = useDatabase();

describe("a test database", () => {
  test("belongs to a role that is no superuser and may not create databases", async () => {
    const rows = await database.prisma.$queryRaw`SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user`;
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false }]);
  });

  test("has every migration", async () => {
    const rows = await database.prisma.$queryRaw<{ unfinished: bigint; applied: bigint }[]>`
      SELECT count(*) FILTER (WHERE finished_at IS NULL) AS unfinished, count(*) AS applied FROM "_prisma_migrations"`;
    expect(rows[0]?.unfinished).toBe(0n);
    expect(rows[0]?.applied).toBeGreaterThan(0n);
  });

  test("is nobody else's: what one writes, a sibling does not see", async () => {
    const sibling = await cloneDatabase();
    try {
      await database.prisma.instanceSecret.create({ data: { name: "mine", value: "x" } });
      expect(await sibling.prisma.instanceSecret.findUnique({ where: { name: "mine" } })).toBeNull();
    } finally {
      await sibling.drop();
    }
  });

  test("counts Chinese characters as letters in trigram search", async () => {
    const rows = await database.prisma.$queryRaw<{ trigrams: string[] }[]>`SELECT show_trgm('上海合作组织') AS trigrams`;
    expect(rows[0]?.trigrams.length).toBeGreaterThan(3);
  });
});
