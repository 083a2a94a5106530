import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { env } from "@/lib/env";

/** Some providers write `email_verified` as a word. */
const verifiedSchema = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
const profileSchema = z.object({ sub: z.string().min(1), email: z.email().optional(), email_verified: verifiedSchema.optional() });
export type OidcProfile = z.infer<typeof profileSchema>;

/** The organisation's own sign-in, where one is configured; null else. It opens accounts that exist and makes none. */
export function oidcProvider(): OAuthConfig<OidcProfile> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    id: "oidc",
    name: "OpenID Connect",
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** The e-mail that the organisation vouches for, or null: an unverified one could be anybody's. */
export function verifiedEmail(profile: unknown): string | null {
  const parsed = profileSchema.safeParse(profile);
  return parsed.success && parsed.data.email_verified === true ? (parsed.data.email ?? null) : null;
}
