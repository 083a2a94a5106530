import type { Day } from "@/lib/calendar/day";
import type { MemberSummary } from "@/lib/members/schema";

/** Whether a state is a member on a day. */
export function isMemberOn({ memberships }: Pick<MemberSummary, "memberships">, day: Day): boolean {
  return memberships.some(({ from, to }) => from <= day && (to === null || day <= to));
}

/** The body under which a state owns commitments. */
export function bodyOfState(code: string): string {
  return `state-${code.toLowerCase()}`;
}
