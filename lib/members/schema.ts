import type { Names } from "@/lib/register/schema";

/** A state that is or was a member, in the communiqué's order, with its part in the register. */
export type MemberSummary = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: Names;
  /** Days, both included; `to` is null while it lasts. */
  memberships: { from: string; to: string | null }[];
  /** Commitments that bind it. */
  partyTo: number;
  /** Of those, the ones that name their parties. */
  named: number;
  /** Commitments it hosts. */
  hosted: number;
};

/** The members with what their figures are counted out of. */
export type MemberList = {
  members: MemberSummary[];
  tracked: number;
  /** Commitments of "willing" or "relevant" states, whose parties nobody can name. */
  unspecified: number;
};
