"use server";

import { revalidatePath } from "next/cache";
import { runAs } from "@/lib/auth/action-gate";
import { changeSector, setDeadline } from "@/lib/commitments/mutations";
import { deadlineInputSchema, sectorInputSchema } from "@/lib/commitments/schema";

/** Every page counts deadlines and sectors, so all of them are read anew. */
function revalidate(): void {
  revalidatePath("/[locale]", "layout");
}

/** Sets or takes back a deliverable's deadline and answers the event's position and the commitment's new version. */
export async function setDeadlineAction(input: unknown) {
  return runAs({ least: "analyst", schema: deadlineInputSchema, input }, async (parsed, { actor }) => {
    const changed = await setDeadline({ input: parsed, actor });
    revalidate();
    return changed;
  });
}

/** Moves a commitment to another sector and answers the event's position and the commitment's new version. */
export async function changeSectorAction(input: unknown) {
  return runAs({ least: "reviewer", schema: sectorInputSchema, input }, async (parsed, { actor }) => {
    const changed = await changeSector({ input: parsed, actor });
    revalidate();
    return changed;
  });
}
