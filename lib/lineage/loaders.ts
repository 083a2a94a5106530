import { requireRole } from "@/lib/auth/page-gate";
import { listProposedLineage } from "@/lib/lineage/queries";
import type { LineagePair } from "@/lib/lineage/schema";

/** The links that a reviewer has to decide. */
export async function loadLineage(): Promise<LineagePair[]> {
  await requireRole("reviewer");
  return listProposedLineage();
}
