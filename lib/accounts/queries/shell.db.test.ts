import { expect, test } from "vitest";
import { getPublicClause } from "@/lib/accounts/queries/public-clause";
import { countShell } from "@/lib/accounts/queries/shell";
import { useDatabase } from "@/lib/db/testing/use-database";
import { BODIES } from "@/lib/extraction/registry/bodies";
import { SECTORS } from "@/lib/extraction/registry/sectors";

const database = useDatabase();

test("an empty register counts its registries, and members as of the day", async () => {
  const empty = { register: 0, communiques: 0, review: 0, quarters: 0, sectors: SECTORS.length, bodies: BODIES.length };
  expect(await countShell("2026-01-01", database.prisma)).toEqual({ ...empty, members: 10 });
  expect(await countShell("2010-01-01", database.prisma)).toEqual({ ...empty, members: 6 });
  expect(await countShell("2024-07-03", database.prisma)).toEqual({ ...empty, members: 9 });
});

test("without a communiqué there are no words to show", async () => {
  expect(await getPublicClause(database.prisma)).toBeNull();
});
