import path from "node:path";
import { describe, expect, test } from "vitest";
import { readOptions } from "./options";

describe("the options of a start", () => {
  test("have defaults for everything", () => {
    expect(readOptions({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      address: "http://127.0.0.1:3000",
      dataDir: path.resolve(".data"),
      databaseUrl: null,
    });
  });

  test("an empty variable is an unset one", () => {
    expect(readOptions({ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "", APP_URL: "" })).toEqual(readOptions({}));
  });

  test.each(["http", "0", "65536", "80.5", "-1"])("PORT=%s is refused", (PORT) => {
    expect(() => readOptions({ PORT })).toThrow(`PORT is ${PORT}; set it`);
  });

  test("listening everywhere still prints an address one can open", () => {
    expect(readOptions({ HOST: "0.0.0.0", PORT: "8080" }).address).toBe("http://localhost:8080");
    expect(readOptions({ HOST: "::1" }).address).toBe("http://[::1]:3000");
  });

  test("APP_URL is the printed address, without its last slash", () => {
    expect(readOptions({ APP_URL: "https://sco.example/" }).address).toBe("https://sco.example");
    expect(() => readOptions({ APP_URL: "sco.example" })).toThrow("APP_URL is sco.example; set it");
  });

  test("a DATABASE_URL for something else is refused without repeating its password", () => {
    expect(() => readOptions({ DATABASE_URL: "mysql://me:secret@host/db" })).toThrow(/^DATABASE_URL is no PostgreSQL address(?!.*secret)/);
    expect(readOptions({ DATABASE_URL: "postgres://me@host/db" }).databaseUrl).toBe("postgres://me@host/db");
  });
});
