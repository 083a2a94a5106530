import { requireActor } from "@/lib/auth/page-gate";
import { todayIn } from "@/lib/calendar/day";
import { env } from "@/lib/env";
import { listMembers } from "@/lib/members/queries";
import type { MemberList } from "@/lib/members/schema";

/** The members with their figures, and the day on which they are members; for anybody signed in. */
export async function loadMembers(): Promise<MemberList & { today: string }> {
  await requireActor();
  return { ...(await listMembers()), today: todayIn(env().REPORT_TIME_ZONE, new Date()) };
}
