import { verifyPassword } from "@/lib/accounts/mutations/password-hash";
import { signInSchema, type SignInRefusal } from "@/lib/accounts/schema";
import { admitAttempt, forgiveAttempt } from "@/lib/auth/mutations/attempts";
import { findCredential } from "@/lib/auth/queries";
import { minutesOf, SLOWING } from "@/lib/auth/rules";
import { db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";

/** What somebody typed, whatever that is, and the network address it comes from. */
export type Try = { input: unknown; address: string | null };

/** What came of an e-mail and a password: the person, or why not. */
export type SignInOutcome = { personId: string } | SignInRefusal;

/**
 * Checks an e-mail and a password. An unknown e-mail, an inactive person and a wrong password take the same work and get
 * the same answer; failures are counted and slowed down by e-mail and by address.
 */
export async function checkCredentials({ input, address }: Try, client: PrismaClient = db()): Promise<SignInOutcome> {
  const parsed = signInSchema.safeParse(input);
  const { email, password } = parsed.success ? parsed.data : { email: "", password: "" };
  const admission = await admitAttempt({ email, address }, client);
  if (!admission.admitted) return { code: "paused", minutesLeft: minutesOf(admission.pause) };
  const credential = await findCredential(email, client);
  const right = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!credential || !right) return { code: "mismatch", triesLeft: admission.triesLeft, pauseMinutes: SLOWING.pauseMinutes };
  await forgiveAttempt({ email, ids: admission.ids }, client);
  return { personId: credential.personId };
}
