import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { listPeople, listSessions, getAccount } from "@/lib/accounts/queries/people";
import { getPublicClause } from "@/lib/accounts/queries/public-clause";
import { countShell } from "@/lib/accounts/queries/shell";
import { signInRefusalSchema, type Account, type OpenLink, type PersonLine, type PublicClause, type Role, type ShellCounts, type SignInRefusal } from "@/lib/accounts/schema";
import { passLink } from "@/lib/auth/link-gate";
import { passEverybody } from "@/lib/auth/open-gate";
import { oidcProvider } from "@/lib/auth/oidc";
import { requireActor, requireRole } from "@/lib/auth/page-gate";
import { safePath } from "@/lib/auth/safe-path";
import { getActor, getSession } from "@/lib/auth/session";
import { todayIn } from "@/lib/calendar/day";
import { env } from "@/lib/env";

/** What the frame of every signed-in page shows; `today` is an ISO day in the report's time zone. */
export type Shell = { person: { id: string; name: string; role: Role }; counts: ShellCounts; today: string; timeZone: string };

/** The frame of the signed-in pages, for whoever is signed in. */
export async function loadShell(): Promise<Shell> {
  const { id, name, role } = await requireActor();
  const timeZone = env().REPORT_TIME_ZONE;
  const today = todayIn(timeZone, new Date());
  return { person: { id, name, role }, counts: await countShell(today), today, timeZone };
}

/** The account of whoever is signed in. */
export async function loadAccount(): Promise<Account> {
  const { id, name, role } = await requireActor();
  const [session, account, sessions] = [await getSession(), await getAccount(id), await listSessions(id)];
  return {
    id,
    name,
    role,
    email: account?.email ?? "",
    hasPassword: account?.hasPassword ?? false,
    sessions: sessions.map((line) => ({ ...line, current: line.id === session?.id })),
    timeZone: env().REPORT_TIME_ZONE,
  };
}

/** Everybody with an account, for an administrator; `self` is the administrator's own id. */
export async function loadPeople(): Promise<{ self: string; people: PersonLine[]; timeZone: string }> {
  const { id } = await requireRole("admin");
  return { self: id, people: await listPeople(), timeZone: env().REPORT_TIME_ZONE };
}

/** Lets an administrator into the administration, where there is nothing else to load. */
export async function loadAdministration(): Promise<void> {
  await requireRole("admin");
}

/** What the sign-in page shows: where to go after, whether there is an organisation's sign-in, and why the last try failed. */
export type SignInView = { callbackUrl: string; organisation: boolean; refusal: SignInRefusal | { code: "not_known" | "failed" } | null };

/** The sign-in page; whoever is signed in already goes on to the page they wanted. */
export async function loadSignIn({ callbackUrl, error }: { callbackUrl: unknown; error: unknown }): Promise<SignInView> {
  const next = safePath(callbackUrl) ?? `/${await getLocale()}`;
  if (await getActor()) redirect(next);
  return { callbackUrl: next, organisation: oidcProvider() !== null, refusal: readRefusal(error) };
}

/** What a one-time link opens, or null where it does not open: whoever holds it may look. And who is signed in here already, if anybody. */
export async function loadLink(token: string): Promise<{ link: OpenLink | null; signedInAs: string | null }> {
  const actor = await getActor();
  return { link: await passLink(token), signedInAs: actor?.name ?? null };
}

/** What stands beside the forms before sign-in: words of the newest communiqué, which anybody may read. */
export async function loadEntry(): Promise<{ clause: PublicClause | null }> {
  return { clause: await passEverybody(getPublicClause) };
}

/** next-auth names an organisation's refusal by words of its own, and hands a password's refusal on as we wrote it. */
function readRefusal(error: unknown): SignInView["refusal"] {
  if (typeof error !== "string") return null;
  if (error === "AccessDenied") return { code: "not_known" };
  return readJson(error) ?? { code: "failed" };
}

function readJson(text: string): SignInRefusal | null {
  try {
    return signInRefusalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
