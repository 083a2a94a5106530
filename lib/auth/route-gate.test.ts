import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_SECRET", "secret");
});
afterEach(() => vi.unstubAllEnvs());

describe("a write to a route", () => {
  const post = (headers: Record<string, string>) => new Request("http://127.0.0.1:3000/api/things", { method: "POST", headers });

  test.each([
    [{ origin: "https://commitments.example.org" }, true],
    [{ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, true],
    [{ origin: "https://commitments.example.org.evil.example", host: "127.0.0.1:3000" }, false],
    [{ origin: "http://commitments.example.org", host: "127.0.0.1:3000" }, false],
    [{ origin: "null", host: "127.0.0.1:3000" }, false],
    [{ host: "127.0.0.1:3000" }, false],
  ])("with %j: %s", async (headers, own) => {
    vi.stubEnv("NEXTAUTH_URL", "https://commitments.example.org");
    const { isOwnOrigin } = await import("@/lib/auth/route-gate");
    expect(isOwnOrigin(post(headers))).toBe(own);
  });

  test("from another site is refused before anybody is looked up", async () => {
    vi.stubEnv("NEXTAUTH_URL", "https://commitments.example.org");
    const { routeFor } = await import("@/lib/auth/route-gate");
    const handler = vi.fn(() => new Response());
    const answer = await routeFor("viewer", handler)(post({ origin: "https://evil.example" }), {});
    expect([answer.status, handler.mock.calls.length]).toEqual([403, 0]);
  });
});
