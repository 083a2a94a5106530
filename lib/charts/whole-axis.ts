const MOST_STEPS = 8;

/** An axis from zero in whole numbers: its end, and where its lines stand. */
export type WholeAxis = { max: number; ticks: number[] };

/** An axis of whole numbers that reaches a count: steps of 1, 2 or 5 and their tens, eight at most. Never shorter than one. */
export function wholeAxis(largest: number): WholeAxis {
  const step = stepFor(Math.max(1, largest));
  const max = Math.ceil(Math.max(1, largest) / step) * step;
  return { max, ticks: Array.from({ length: max / step + 1 }, (_, at) => at * step) };
}

function stepFor(largest: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].map((factor) => factor * ten).find((candidate) => largest / candidate <= MOST_STEPS);
    if (step !== undefined) return step;
  }
}
