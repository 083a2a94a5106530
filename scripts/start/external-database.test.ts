import { describe, expect, test } from "vitest";
import { connectionComplaint, encodingComplaint, versionComplaint } from "./external-database";

const url = "postgresql://ann:topsecret@db.example:6432/register";
const failing = (code: string) => connectionComplaint(Object.assign(new Error("as the driver says"), { code }), url);

describe("what is wrong with a database", () => {
  test.each([
    ["ECONNREFUSED", "db.example:6432 cannot be reached (ECONNREFUSED)"],
    ["28P01", "refuses user ann"],
    ["3D000", "no database register at db.example:6432"],
    ["42501", "make it the database's owner"],
    ["53300", "max_connections"],
  ])("%s is one line that says what to do and never the password", (code, words) => {
    expect(failing(code)).toContain(words);
    expect(failing(code)).not.toMatch(/\n|topsecret/);
  });

  test("an error without a code keeps the driver's words", () => {
    expect(connectionComplaint(new Error("timeout expired"), url)).toContain("(timeout expired)");
  });

  test("PostgreSQL 15 is new enough, 14 is not", () => {
    expect(versionComplaint(150_000)).toBeNull();
    expect(versionComplaint(180_004)).toBeNull();
    expect(versionComplaint(140_022)).toBe("The database of DATABASE_URL is PostgreSQL 14: PostgreSQL 15 or newer is needed.");
  });

  test("only UTF-8 will do", () => {
    expect(encodingComplaint("UTF8")).toBeNull();
    expect(encodingComplaint("SQL_ASCII")).toContain("ENCODING 'UTF8'");
  });
});
