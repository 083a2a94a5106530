import type { PrismaClient } from "@/lib/db/generated/client";
import { readEvents } from "@/lib/log/read";
import { project } from "@/lib/log/project";

/** The tables that follow from the log alone, each after those that refer to it. */
export const PROJECTED_TABLES = [
  "progress_evidence", "evidence", "entry_assessment", "progress_entry", "search_document", "deadline", "deliverable", "lineage_link", "commitment_title",
  "commitment_party", "commitment_owner", "commitment_revision", "commitment_state", "commitment", "notice", "clause_span", "clause_change", "clause_alias",
  "clause", "paragraph_text", "paragraph", "communique_source", "communique_revision", "communique", "membership", "member_state", "body_alias", "body", "sector", "pillar", "person",
] as const;

const REBUILD_TIMEOUT_MS = 30 * 60_000;

/**
 * Takes every projection out and writes it again from the log, in one transaction: readers see the tables before or after,
 * never between. What is not in the log (passwords, sessions, files) stays.
 * @returns how many events were read.
 */
export async function rebuildProjections(client: PrismaClient): Promise<number> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('tracker.rebuild', 'on', true)`;
      await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
      await tx.$executeRaw`SELECT no FROM log_head WHERE id = 1 FOR UPDATE`;
      for (const table of PROJECTED_TABLES) await tx.$executeRawUnsafe(`DELETE FROM "${table}"`);
      let events = 0;
      for await (const event of readEvents(tx)) {
        await project(tx, event);
        events += 1;
      }
      return events;
    },
    { timeout: REBUILD_TIMEOUT_MS },
  );
}
