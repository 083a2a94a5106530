/** A place in a text, in UTF-16 offsets; the end is not included. */
export type Range = { start: number; end: number };

/** A clause in the text, and where its operative verb stands. */
export type MarkRange = Range & { verbStart?: number | undefined; verbEnd?: number | undefined };

/** A stretch of a segment that looks the same throughout. */
export type Part = {
  text: string;
  /** Words of the operative verb. */
  isVerb: boolean;
  /** Index of the flag that these words carry, or null. */
  flag: number | null;
  /** The flag's last words: its number is printed after them. */
  endsFlag: boolean;
};

/** A stretch of text that belongs to one mark, or to none. */
export type Segment = Range & {
  /** Index of the mark in the list that was given; null outside all marks. */
  mark: number | null;
  /** The mark began in an earlier segment and another one stood between. */
  continues: boolean;
  parts: Part[];
};

function clamp(range: Range, length: number): Range {
  return { start: Math.min(Math.max(range.start, 0), length), end: Math.min(Math.max(range.end, 0), length) };
}

function covers(range: Range, from: Range): boolean {
  return range.start <= from.start && range.end >= from.end && range.start < range.end;
}

/** The innermost of the ranges that cover a stretch: the one that starts last, then the shortest. */
function innermost(ranges: readonly Range[], stretch: Range): number | null {
  let best: number | null = null;
  ranges.forEach((range, index) => {
    if (!covers(range, stretch)) return;
    const held = best === null ? undefined : ranges[best];
    if (!held || range.start > held.start || (range.start === held.start && range.end < held.end)) best = index;
  });
  return best;
}

function verbOf(mark: MarkRange | undefined): Range {
  return { start: mark?.verbStart ?? 0, end: mark?.verbEnd ?? 0 };
}

function stretchesOf(length: number, ranges: readonly Range[]): Range[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of ranges) if (start < end) cuts.add(start).add(end);
  const places = [...cuts].toSorted((left, right) => left - right);
  return places.slice(0, -1).map((start, index) => ({ start, end: places[index + 1] ?? length }));
}

/**
 * Cuts a text into segments at the marks, and each segment into parts at its verb and at the flags.
 * Marks may come unsorted, touch, nest, overlap or reach past the text; where several cover the same words, the innermost has them.
 * The parts' texts, joined, are the text.
 */
export function segmentText({ text, marks, flags = [] }: { text: string; marks: readonly MarkRange[]; flags?: readonly Range[] }): Segment[] {
  const bounded = marks.map((mark) => clamp(mark, text.length));
  const boundedFlags = flags.map((flag) => clamp(flag, text.length));
  const verbs = marks.map((mark) => clamp(verbOf(mark), text.length));
  const segments: Segment[] = [];
  const seen = new Set<number>();
  for (const stretch of stretchesOf(text.length, [...bounded, ...boundedFlags, ...verbs])) {
    const mark = innermost(bounded, stretch);
    const last = segments.at(-1);
    const part = partOf(text, { stretch, verb: mark === null ? undefined : verbs[mark], flags: boundedFlags });
    if (last && last.mark === mark) {
      segments[segments.length - 1] = { ...last, end: stretch.end, parts: joined(last.parts, part) };
      continue;
    }
    segments.push({ ...stretch, mark, continues: mark !== null && seen.has(mark), parts: [part] });
    if (mark !== null) seen.add(mark);
  }
  return segments;
}

function partOf(text: string, { stretch, verb, flags }: { stretch: Range; verb: Range | undefined; flags: readonly Range[] }): Part {
  const flag = innermost(flags, stretch);
  return {
    text: text.slice(stretch.start, stretch.end),
    isVerb: verb !== undefined && covers(verb, stretch),
    flag,
    endsFlag: flag !== null && flags[flag]?.end === stretch.end,
  };
}

/** Adds a part, as one with the part before it where the reader could not tell them apart. */
function joined(parts: readonly Part[], part: Part): Part[] {
  const last = parts.at(-1);
  if (!last || last.isVerb !== part.isVerb || last.flag !== part.flag || last.endsFlag) return [...parts, part];
  return [...parts.slice(0, -1), { ...last, text: last.text + part.text, endsFlag: part.endsFlag }];
}
