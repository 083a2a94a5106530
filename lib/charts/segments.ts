import { COMPLETIONS_BY_PROGRESS, type Completion } from "@/lib/progress/schema";

/** What a segment of a stack stands for; drawn in the order of progress. */
export type SegmentName = Completion;
/** The order of stacks and legends: best first, outside the scale last. */
export const SEGMENT_ORDER: readonly SegmentName[] = COMPLETIONS_BY_PROGRESS;

/** A piece of a stack: how many, and where in the stack it begins. */
export type Segment = { name: SegmentName; count: number; from: number };

/** The pieces of a stack in order, without empty ones. */
export function stackSegments(counts: Readonly<Record<Completion, number>>): Segment[] {
  let from = 0;
  return SEGMENT_ORDER.flatMap((name) => {
    const segment = { name, count: counts[name], from };
    from += counts[name];
    return segment.count > 0 ? [segment] : [];
  });
}
