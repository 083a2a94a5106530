import { notFound } from "next/navigation";
import { cache } from "react";
import { requireRole } from "@/lib/auth/page-gate";
import { listBodyChoices } from "@/lib/bodies/queries";
import { env } from "@/lib/env";
import { listDecidedClauses, listReviewProgress } from "@/lib/review/queries/read-progress";
import { getReviewQueue } from "@/lib/review/queries/read-queue";
import { countAgreement } from "@/lib/review/rules";
import type { Agreement, BodyChoice, ReviewProgress, ReviewQueue } from "@/lib/review/schema";
import { listSectorChoices } from "@/lib/sectors/queries";
import type { SectorChoices } from "@/lib/sectors/schema";

/** A communiqué in review, with what a reviewer can choose from. */
export type ReviewPage = { queue: ReviewQueue; sectors: SectorChoices[]; bodies: BodyChoice[]; timeZone: string };

/** How far the review of each communiqué is, for reviewers. */
export async function loadReviewProgress(): Promise<ReviewProgress[]> {
  await requireRole("reviewer");
  return listReviewProgress();
}

/** The review of a communiqué, once a request; a code that is unknown leads to the page for what is not there. */
export const loadReview = cache(async (code: string): Promise<ReviewPage> => {
  await requireRole("reviewer");
  const queue = await getReviewQueue(code);
  if (!queue) notFound();
  return { queue, sectors: await listSectorChoices(), bodies: await listBodyChoices(), timeZone: env().REPORT_TIME_ZONE };
});

/** How often people agree with the machine, for reviewers. */
export async function loadAgreement(): Promise<Agreement> {
  await requireRole("reviewer");
  return countAgreement(await listDecidedClauses());
}
