import { inspect } from "node:util";
import { headers } from "next/headers";
import type { Account, NextAuthOptions, Profile, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { clientAddress } from "@/lib/auth/client-address";
import { checkCredentials } from "@/lib/auth/mutations/check-credentials";
import { endSession, openSession } from "@/lib/auth/mutations/sessions";
import { oidcProvider, verifiedEmail } from "@/lib/auth/oidc";
import { findActivePersonId, findOpenSession } from "@/lib/auth/queries";
import { SESSION_SECONDS } from "@/lib/auth/rules";
import { sessionCookie } from "@/lib/auth/settings";
import { env } from "@/lib/env";

const password = CredentialsProvider({
  id: "password",
  credentials: { email: {}, password: {} },
  authorize: async (input, request) => {
    const forwarded = z.string().optional().catch(undefined).parse(request.headers?.["x-forwarded-for"]);
    const outcome = await checkCredentials({ input, address: clientAddress(forwarded) });
    // next-auth hands the message of an error to the page, and nothing else.
    if ("code" in outcome) throw new Error(JSON.stringify(outcome));
    return { id: outcome.personId };
  },
});

/** next-auth's configuration. Made per request, since the environment is read when it is first needed and not while building. */
export function authOptions(): NextAuthOptions {
  const oidc = oidcProvider();
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: oidc ? [password, oidc] : [password],
    callbacks: {
      signIn: async (attempt) => (await personOf(attempt)) !== null,
      jwt: async ({ token, user, account, profile }) => (account ? { sid: await signInNow({ user, account, profile }) } : kept(token.sid)),
      // Who is signed in is told by the pages' own gates, not by next-auth's endpoint.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sid) await endSession(token.sid);
      },
    },
    logger: { error: report, warn: () => {}, debug: () => {} },
  };
}

type SignIn = { user: User; account: Account | null; profile?: Profile | undefined };

/** The password provider has found the person already; the organisation's sign-in names an e-mail. */
async function personOf({ user, account, profile }: SignIn): Promise<string | null> {
  if (account?.provider === "password") return user.id;
  const email = verifiedEmail(profile);
  return email === null ? null : findActivePersonId(email);
}

async function signInNow(signIn: SignIn): Promise<string> {
  const personId = await personOf(signIn);
  if (personId === null) throw new Error("nobody to sign in");
  return openSession({ personId, userAgent: (await headers()).get("user-agent") ?? "" });
}

/** @throws Error where the session has ended: next-auth then drops the cookie. */
async function kept(sid: string | undefined): Promise<{ sid: string }> {
  if (sid === undefined || !(await findOpenSession(sid))) throw new Error("the session has ended");
  return { sid };
}

/** An ended session is no error of the product's; next-auth reports each read of one. */
function report(code: string, metadata: unknown): void {
  if (code !== "JWT_SESSION_ERROR") process.stderr.write(`Sign-in: ${code} ${inspect(metadata)}\n`);
}
