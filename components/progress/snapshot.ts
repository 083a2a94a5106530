import type { Completion } from "@/lib/progress/schema";

/** A commitment's state in words, to be compared with a later one. */
export type Snapshot = {
  version: number;
  /** Who made this version, and when, in words. */
  by: string;
  at: string;
  completion: Completion;
  /** By the number of each deliverable. */
  deliverables: { id: string; ordinal: number; completion: Completion }[];
  deadline: string;
  sector: string;
  lastEntry: string;
  lastChange: string;
};
