import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/page-gate";
import { isAllowed } from "@/lib/auth/permissions";
import { todayIn } from "@/lib/calendar/day";
import { getCommitment } from "@/lib/commitments/queries/get-commitment";
import type { CommitmentView } from "@/lib/commitments/schema";
import { env } from "@/lib/env";
import { listSectorChoices } from "@/lib/sectors/queries";
import type { SectorChoices } from "@/lib/sectors/schema";

/** A commitment as somebody signed in reads it, on their day, with what they may do about it. */
export type CommitmentPage = {
  commitment: CommitmentView;
  /** ISO day in the report's time zone. */
  today: string;
  timeZone: string;
  reader: { id: string; mayRecord: boolean; mayCorrect: boolean; mayAssess: boolean; maySetDeadline: boolean; maySettle: boolean; mayCheckTitle: boolean; mayDecideLineage: boolean };
  /** The sectors that the reader may move it to, by pillar; null where that is not theirs to do. */
  sectorChoices: SectorChoices[] | null;
};

/** Loads the page of a commitment, once a request; a code that is unknown leads to the page for what is not there. */
export const loadCommitment = cache(async (code: string): Promise<CommitmentPage> => {
  const { id, role } = await requireActor();
  const commitment = await getCommitment(code);
  if (!commitment) notFound();
  const timeZone = env().REPORT_TIME_ZONE;
  return {
    commitment, timeZone, today: todayIn(timeZone, new Date()),
    reader: {
      id, mayRecord: isAllowed(role, "progress.record"), mayCorrect: isAllowed(role, "progress.correct"),
      mayAssess: isAllowed(role, "progress.assess"), maySetDeadline: isAllowed(role, "deadline.set"), maySettle: isAllowed(role, "clause.review"),
      mayCheckTitle: isAllowed(role, "title.check"), mayDecideLineage: isAllowed(role, "lineage.decide"),
    },
    sectorChoices: isAllowed(role, "commitment.changeSector") ? await listSectorChoices() : null,
  };
});
