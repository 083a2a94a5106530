import type { SectorCode } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";
import type { Names } from "@/lib/register/schema";

/** A pillar with the sectors that can be chosen under it, in their order. */
export type SectorChoices = { code: string; name: Names; sectors: { code: SectorCode; name: Names }[] };

/** A sector with how many commitments it holds, and how far those to follow up are. */
export type SectorSummary = {
  code: SectorCode;
  name: Names;
  followUp: number;
  information: number;
  /** Of those to follow up; completions that none has are left out. */
  completions: { completion: Completion; count: number }[];
};

/** A pillar with its sectors, in their order. */
export type PillarSummary = { code: string; name: Names; sectors: SectorSummary[] };
