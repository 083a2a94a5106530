import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Actor, Role } from "@/lib/accounts/schema";
import { hasRole } from "@/lib/auth/permissions";
import { safePath } from "@/lib/auth/safe-path";
import { getActor } from "@/lib/auth/session";
import { WANTED_PATH_HEADER } from "@/lib/auth/wanted-path";
import { redirect } from "@/lib/i18n/navigation";

/** Who is signed in; for pages and loaders. Nobody: on to the sign-in page, which leads back to the wanted path. */
export async function requireActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  const callbackUrl = safePath((await headers()).get(WANTED_PATH_HEADER));
  return redirect({ href: { pathname: "/sign-in", query: callbackUrl ? { callbackUrl } : {} }, locale: await getLocale() });
}

/** Who is signed in with at least this role; for pages and loaders. A lower role sees the page for what is not there. */
export async function requireRole(least: Role): Promise<Actor> {
  const actor = await requireActor();
  if (!hasRole(actor.role, least)) notFound();
  return actor;
}
