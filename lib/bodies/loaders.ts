import { requireActor } from "@/lib/auth/page-gate";
import { listBodies } from "@/lib/bodies/queries";
import { filterBodies, ownsSomething, parseBodyFilter } from "@/lib/bodies/rules";
import type { BodyFilter, BodySummary } from "@/lib/bodies/schema";

/** The bodies that an address asks for, and what they are counted out of. */
export type LoadedBodies = { filter: BodyFilter; bodies: BodySummary[]; total: number; owning: number };

/** Loads the registry of bodies as an address asks for it, for anybody signed in. */
export async function loadBodies(parameters: Record<string, string | string[] | undefined>): Promise<LoadedBodies> {
  await requireActor();
  const filter = parseBodyFilter(parameters);
  const all = await listBodies();
  return { filter, bodies: filterBodies(all, filter), total: all.length, owning: all.filter(ownsSomething).length };
}
