import { describe, expect, test } from "vitest";
import { parseEnvironment } from "@/lib/env";

const sound = {
  DATABASE_URL: "postgresql://tracker:x@127.0.0.1:5432/tracker",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
  NEXTAUTH_SECRET: "secret",
};

describe("the environment", () => {
  test("reports in UTC and has no provider unless told otherwise", () => {
    const parsed = parseEnvironment(sound);
    expect(parsed.REPORT_TIME_ZONE).toBe("UTC");
    expect(parsed.OIDC_ISSUER).toBeUndefined();
  });

  test("an empty variable is an unset one", () => {
    const parsed = parseEnvironment({ ...sound, REPORT_TIME_ZONE: "", OIDC_ISSUER: "" });
    expect(parsed.REPORT_TIME_ZONE).toBe("UTC");
    expect(parsed.OIDC_ISSUER).toBeUndefined();
  });

  test("a missing variable is named in one line", () => {
    expect(() => parseEnvironment({ ...sound, DATABASE_URL: undefined })).toThrow(/^[^\n]*DATABASE_URL is missing[^\n]*$/);
  });

  test("a name that is no time zone is refused", () => {
    expect(() => parseEnvironment({ ...sound, REPORT_TIME_ZONE: "Moon/Base" })).toThrow("REPORT_TIME_ZONE is no time zone");
    expect(parseEnvironment({ ...sound, REPORT_TIME_ZONE: "Asia/Shanghai" }).REPORT_TIME_ZONE).toBe("Asia/Shanghai");
  });

  test("half a provider is refused", () => {
    expect(() => parseEnvironment({ ...sound, OIDC_ISSUER: "https://id.example" })).toThrow("go together");
  });
});
