"use server";

import { getLocale } from "next-intl/server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { acceptInvitation, resetLink } from "@/lib/accounts/mutations/links";
import { changePassword, revokeSession, revokeSessions } from "@/lib/accounts/mutations/own-account";
import { changeRole, deactivatePerson, invitePerson, reactivatePerson } from "@/lib/accounts/mutations/people";
import { setUpFirstAdmin } from "@/lib/accounts/mutations/set-up";
import { withFaults } from "@/lib/accounts/rules";
import { changePasswordSchema, changeRoleSchema, chosenPasswordSchema, inviteSchema, personIdSchema, sessionIdSchema, setUpSchema } from "@/lib/accounts/schema";
import { runAs, runAsGuest, type ActionResult } from "@/lib/auth/action-gate";
import { endSession } from "@/lib/auth/mutations/sessions";
import { getSession } from "@/lib/auth/session";
import { sessionCookie } from "@/lib/auth/settings";
import { env } from "@/lib/env";
import { redirect } from "@/lib/i18n/navigation";

/** Ends the session that asks, takes its cookie back and leads to the sign-in page. A plain form can send it, before any script has run. */
export async function signOutAction(): Promise<void> {
  const session = await getSession();
  if (session) await endSession(session.id);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect({ href: "/sign-in", locale: await getLocale() });
}

/** Makes the first administrator's account; the set-up link authorises it. */
export async function setUpFirstAdminAction(input: unknown): Promise<ActionResult<{ email: string }>> {
  return withFaults(await runAsGuest({ schema: setUpSchema, input }, (person) => setUpFirstAdmin(person)));
}

/** Sets the password of whoever holds an invitation or a reset link; the link authorises it. */
export async function acceptInvitationAction(input: unknown): Promise<ActionResult<{ email: string }>> {
  return withFaults(await runAsGuest({ schema: chosenPasswordSchema, input }, (choice) => acceptInvitation(choice)));
}

/** Makes an account and answers with the one-time link to hand over. */
export async function invitePersonAction(input: unknown): Promise<ActionResult<{ link: string }>> {
  return withFaults(
    await runAs({ least: "admin", schema: inviteSchema, input }, async (person, { actor }) => {
      const { token } = await invitePerson({ ...person, actor });
      revalidatePath("/", "layout");
      return { link: await linkOf(token) };
    }),
  );
}

/** Answers with a new one-time link for a person who is there already. */
export async function resetLinkAction(input: unknown): Promise<ActionResult<{ link: string }>> {
  return runAs({ least: "admin", schema: personIdSchema, input }, async ({ personId }, { actor }) => ({ link: await linkOf(await resetLink({ actor, personId })) }));
}

/** Gives a person another role. */
export async function changeRoleAction(input: unknown): Promise<ActionResult> {
  return runAs({ least: "admin", schema: changeRoleSchema, input }, (change, { actor }) => shown(changeRole({ ...change, actor })));
}

/** Shuts a person out. */
export async function deactivatePersonAction(input: unknown): Promise<ActionResult> {
  return runAs({ least: "admin", schema: personIdSchema, input }, ({ personId }, { actor }) => shown(deactivatePerson({ actor, personId })));
}

/** Lets a person in again. */
export async function reactivatePersonAction(input: unknown): Promise<ActionResult> {
  return runAs({ least: "admin", schema: personIdSchema, input }, ({ personId }, { actor }) => shown(reactivatePerson({ actor, personId })));
}

/** Ends all sessions of a person; of one's own, all but the one in use. */
export async function revokeSessionsAction(input: unknown): Promise<ActionResult<{ ended: number }>> {
  return runAs({ least: "viewer", schema: personIdSchema, input }, async ({ personId }, { actor, session }) => {
    const ended = await revokeSessions({ actor, personId, keepSessionId: session.id });
    revalidatePath("/", "layout");
    return { ended };
  });
}

/** Ends one of one's own sessions. */
export async function revokeSessionAction(input: unknown): Promise<ActionResult> {
  return runAs({ least: "viewer", schema: sessionIdSchema, input }, ({ sessionId }, { actor }) => shown(revokeSession({ actor, sessionId })));
}

/** Changes one's own password; one's other sessions end. */
export async function changePasswordAction(input: unknown): Promise<ActionResult> {
  return withFaults(
    await runAs({ least: "viewer", schema: changePasswordSchema, input }, ({ current, password }, { actor, session }) =>
      shown(changePassword({ actor, sessionId: session.id, current, password }))),
  );
}

/** Waits for a write and has every page read anew. */
async function shown(write: Promise<void>): Promise<object> {
  await write;
  revalidatePath("/", "layout");
  return {};
}

async function linkOf(token: string): Promise<string> {
  return new URL(`/${await getLocale()}/set-up/${token}`, env().NEXTAUTH_URL).href;
}
