import { env } from "@/lib/env";

/** Whether people reach the product over https, so that cookies may demand it. */
function isSecure(): boolean {
  return new URL(env().NEXTAUTH_URL).protocol === "https:";
}

/** The session's cookie. Over https its prefix binds it to this host: no sibling domain can set it. */
export function sessionCookie() {
  const secure = isSecure();
  return { name: `${secure ? "__Host-" : ""}tracker-session`, options: { httpOnly: true, sameSite: "lax", path: "/", secure } } as const;
}
