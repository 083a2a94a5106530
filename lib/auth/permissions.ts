import type { Actor, Role } from "@/lib/accounts/schema";
import { AppError } from "@/lib/errors";

const RANK: Record<Role, number> = { viewer: 0, analyst: 1, reviewer: 2, admin: 3 };

/** The least role for each thing that a person can do. */
const LEAST_ROLE = {
  "register.read": "viewer",
  "progress.record": "analyst",
  "progress.correct": "analyst",
  "deadline.set": "analyst",
  "progress.assess": "reviewer",
  "commitment.changeSector": "reviewer",
  "title.check": "reviewer",
  "lineage.decide": "reviewer",
  "communique.import": "reviewer",
  "clause.review": "reviewer",
  "people.manage": "admin",
} as const satisfies Record<string, Role>;
export type Permission = keyof typeof LEAST_ROLE;

/** Whether a role is this one or a higher one. */
export function hasRole(role: Role, least: Role): boolean {
  return RANK[role] >= RANK[least];
}

/** Whether a role is enough for something. */
export function isAllowed(role: Role, permission: Permission): boolean {
  return hasRole(role, LEAST_ROLE[permission]);
}

/**
 * Lets an actor with enough of a role pass.
 * @throws AppError signed_out without an actor; not_found where the role is not enough, since not allowed looks like not there.
 */
export function requirePermission(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (!actor) throw new AppError("signed_out");
  if (!isAllowed(actor.role, permission)) throw new AppError("not_found");
}
