"use server";

import { revalidatePath } from "next/cache";
import { runAs } from "@/lib/auth/action-gate";
import { checkTitle } from "@/lib/titles/mutations";
import { titleInputSchema } from "@/lib/titles/schema";

/** Keeps a person's short title and answers the event's position and the commitment's new version. */
export async function checkTitleAction(input: unknown) {
  return runAs({ least: "reviewer", schema: titleInputSchema, input }, async (parsed, { actor }) => {
    const changed = await checkTitle({ input: parsed, actor });
    revalidatePath("/[locale]", "layout");
    return changed;
  });
}
