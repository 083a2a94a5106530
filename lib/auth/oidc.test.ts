import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_SECRET", "secret");
});
afterEach(() => vi.unstubAllEnvs());

describe("an organisation's sign-in", () => {
  const profile = { sub: "1", email: "Ivan@corp.example", name: "Иван" };

  test.each([
    [{ ...profile, email_verified: true }, "Ivan@corp.example"],
    [{ ...profile, email_verified: "true" }, "Ivan@corp.example"],
    [{ ...profile, email_verified: false }, null],
    [{ ...profile, email_verified: "false" }, null],
    [profile, null],
    [{ sub: "1", email_verified: true }, null],
    [undefined, null],
  ])("%j vouches for %s", async (claims, email) => {
    const { verifiedEmail } = await import("@/lib/auth/oidc");
    expect(verifiedEmail(claims)).toBe(email);
  });

  test("is there when it is configured", async () => {
    vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");
    vi.stubEnv("OIDC_ISSUER", "https://id.example.org/");
    vi.stubEnv("OIDC_CLIENT_ID", "tracker");
    vi.stubEnv("OIDC_CLIENT_SECRET", "s");
    const { oidcProvider } = await import("@/lib/auth/oidc");
    expect(oidcProvider()).toMatchObject({ wellKnown: "https://id.example.org/.well-known/openid-configuration", checks: ["pkce", "state", "nonce"] });
  });
});
