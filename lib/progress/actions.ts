"use server";

import { revalidatePath } from "next/cache";
import { runAs } from "@/lib/auth/action-gate";
import { todayIn } from "@/lib/calendar/day";
import { env } from "@/lib/env";
import { assessProgress, recordProgress, withdrawProgress } from "@/lib/progress/mutations";
import { assessmentSchema, progressInputSchema, withdrawalSchema } from "@/lib/progress/schema";

/** The day that it is now in the report's time zone. */
function today(): string {
  return todayIn(env().REPORT_TIME_ZONE, new Date());
}

/** Every page counts states, so all of them are read anew. */
function revalidate(): void {
  revalidatePath("/[locale]", "layout");
}

/** Logs an entry, or a correction of one, and answers its position and the commitment's new version. */
export async function recordProgressAction(input: unknown) {
  return runAs({ least: "analyst", schema: progressInputSchema, input }, async (parsed, { actor }) => {
    const written = await recordProgress({ input: parsed, actor, today: today() });
    revalidate();
    return written;
  });
}

/** Takes an entry back, with a reason. */
export async function withdrawProgressAction(input: unknown) {
  return runAs({ least: "analyst", schema: withdrawalSchema, input }, async (parsed, { actor }) => {
    const written = await withdrawProgress({ input: parsed, actor, today: today() });
    revalidate();
    return written;
  });
}

/** Confirms or disputes another person's entry. */
export async function assessProgressAction(input: unknown) {
  return runAs({ least: "reviewer", schema: assessmentSchema, input }, async (parsed, { actor }) => {
    const written = await assessProgress({ input: parsed, actor, today: today() });
    revalidate();
    return written;
  });
}
