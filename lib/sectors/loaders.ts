import { requireActor } from "@/lib/auth/page-gate";
import { listPillars } from "@/lib/sectors/queries";
import type { PillarSummary } from "@/lib/sectors/schema";

/** The sectors by pillar with their figures, for anybody signed in. */
export async function loadSectors(): Promise<PillarSummary[]> {
  await requireActor();
  return listPillars();
}
