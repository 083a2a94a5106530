"use server";

import { revalidatePath } from "next/cache";
import { runAs } from "@/lib/auth/action-gate";
import { decideLineage } from "@/lib/lineage/mutations";
import { lineageInputSchema } from "@/lib/lineage/schema";

/** Decides about a proposed link and answers the event's position. */
export async function decideLineageAction(input: unknown) {
  return runAs({ least: "reviewer", schema: lineageInputSchema, input }, async (parsed, { actor }) => {
    const decided = await decideLineage({ input: parsed, actor });
    revalidatePath("/[locale]", "layout");
    return decided;
  });
}
