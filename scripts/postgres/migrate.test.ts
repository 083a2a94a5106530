import { describe, expect, test } from "vitest";
import { pendingMigrations, type Migration } from "./migrate";

const first: Migration = { name: "1_first", sql: "SELECT 1", checksum: "a" };
const second: Migration = { name: "2_second", sql: "SELECT 2", checksum: "b" };
const applied = (migration: Migration) => ({
  migration_name: migration.name,
  checksum: migration.checksum,
  finished_at: new Date(0),
  rolled_back_at: null,
});

describe("pending migrations", () => {
  test("are those that the database has not got, in order", () => {
    expect(pendingMigrations([first, second], [])).toEqual([first, second]);
    expect(pendingMigrations([first, second], [applied(first)])).toEqual([second]);
    expect(pendingMigrations([first], [applied(first)])).toEqual([]);
  });

  test("one that was rolled back is applied again", () => {
    expect(pendingMigrations([first], [{ ...applied(first), finished_at: null, rolled_back_at: new Date(0) }])).toEqual([first]);
  });

  test("an unfinished one is reported in one line with what to do", () => {
    expect(() => pendingMigrations([first], [{ ...applied(first), finished_at: null }])).toThrow(/^[^\n]*1_first was left unfinished[^\n]*migrate resolve[^\n]*$/);
  });

  test("an edited one is refused", () => {
    expect(() => pendingMigrations([first], [{ ...applied(first), checksum: "other" }])).toThrow("1_first was changed");
  });

  test("a database of a newer program is refused", () => {
    expect(() => pendingMigrations([first], [applied(first), applied(second)])).toThrow("newer");
  });
});
