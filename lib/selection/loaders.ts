import { requireActor } from "@/lib/auth/page-gate";
import { AppError } from "@/lib/errors";
import { getSelectionHead, listNotices, listSelectedClauses } from "@/lib/selection/queries";
import type { ListedNotice, SelectedClause, SelectionHead } from "@/lib/selection/schema";

export type LoadedSelection = { head: SelectionHead; clauses: SelectedClause[]; notices: ListedNotice[] };

/**
 * What was selected from a communiqué, by whom and why, and its notices.
 * @throws AppError not_found.
 */
export async function loadSelection(code: string): Promise<LoadedSelection> {
  await requireActor();
  const found = await getSelectionHead(code);
  if (!found) throw new AppError("not_found");
  const { id, revision, ...head } = found;
  return { head, clauses: await listSelectedClauses(id), notices: await listNotices({ id, revision }) };
}
