import type { Role, ShellCounts } from "@/lib/accounts/schema";

export type ScreenName = "overview" | keyof ShellCounts | "administration";

export type Screen = {
  name: ScreenName;
  href: string;
  /** Paths below which this screen is the current one. */
  covers: readonly string[];
  /** The key after `g`. */
  key?: string;
  /** Only these roles see it. */
  roles?: readonly Role[];
};

/** The sections of the product, in the order of the rail; a rule stands between the groups. */
export const SCREEN_GROUPS: readonly (readonly Screen[])[] = [
  [
    { name: "overview", href: "/", covers: [], key: "o" },
    { name: "register", href: "/register?follow=follow_up", covers: ["/register", "/commitments"], key: "r" },
    { name: "communiques", href: "/communiques", covers: ["/communiques"], key: "c" },
    { name: "review", href: "/review", covers: ["/review"], key: "v", roles: ["reviewer", "admin"] },
  ],
  [
    { name: "sectors", href: "/sectors", covers: ["/sectors"] },
    { name: "bodies", href: "/bodies", covers: ["/bodies"] },
    { name: "members", href: "/members", covers: ["/members"], key: "m" },
    { name: "quarters", href: "/quarters", covers: ["/quarters"], key: "q" },
  ],
  [{ name: "administration", href: "/admin", covers: ["/admin"], roles: ["admin"] }],
];

/** The groups that a role sees; empty ones are left out. */
export function screensFor(role: Role): Screen[][] {
  return SCREEN_GROUPS.map((group) => group.filter((screen) => !screen.roles || screen.roles.includes(role))).filter((group) => group.length > 0);
}

/** Tells whether a path, without its language, belongs to a screen. */
export function isCurrent(screen: Screen, path: string): boolean {
  if (path === screen.href) return true;
  return screen.covers.some((root) => path === root || path.startsWith(`${root}/`));
}
