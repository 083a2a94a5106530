import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_SECRET", "secret");
});
afterEach(() => vi.unstubAllEnvs());

describe("the session's cookie", () => {
  test.each([
    ["https://commitments.example.org", "__Host-tracker-session", true],
    ["http://127.0.0.1:3000", "tracker-session", false],
  ])("at %s is %s", async (address, name, secure) => {
    vi.stubEnv("NEXTAUTH_URL", address);
    const { sessionCookie } = await import("@/lib/auth/settings");
    expect(sessionCookie()).toEqual({ name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } });
  });
});
