import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/accounts/schema";
import { noteSeen } from "@/lib/auth/mutations/sessions";
import { findOpenSession } from "@/lib/auth/queries";
import { sessionCookie } from "@/lib/auth/settings";
import { env } from "@/lib/env";

/** A session that is open now, and who it belongs to. */
export type Session = { id: string; actor: Actor };

const tokenSchema = z.object({ sid: z.uuid() });

/** The session of this request, looked up in the database once per request; null where nobody is signed in, or no longer. */
export const getSession = cache(async (): Promise<Session | null> => {
  const sessionId = await namedSession();
  const found = sessionId === null ? null : await findOpenSession(sessionId);
  if (sessionId === null || found === null) return null;
  if (found.unseen) await noteSeen(sessionId);
  return { id: sessionId, actor: found.actor };
});

/** Who is signed in, or null. */
export async function getActor(): Promise<Actor | null> {
  return (await getSession())?.actor ?? null;
}

/** The session id in the cookie, if the cookie is ours and not expired. */
async function namedSession(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  const payload = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return tokenSchema.safeParse(payload).data?.sid ?? null;
}
