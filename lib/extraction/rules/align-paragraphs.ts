import type { Language } from "../output";
import { costOf, leastCost, type Profile, profileOf, type Run, sharedWeight, toRun, type Weights, weighAnchors } from "./align-costs";

/** A text's paragraphs in one language. */
export type AlignedSide = { language: Language; texts: readonly string[] };

/** Paragraphs that answer each other: where each side's run opens, how many it has (0: nothing answers), and how sure it is, 0 to 1. */
export type Bead = { own: number; ownCount: number; other: number; otherCount: number; certainty: number };

/** Ways in which paragraphs answer each other, with what each costs beside its words. */
const SHAPES: readonly { own: number; other: number; prior: number }[] = [
  { own: 1, other: 1, prior: 0 },
  { own: 1, other: 0, prior: 5.5 },
  { own: 0, other: 1, prior: 5.5 },
  { own: 1, other: 2, prior: 4 },
  { own: 2, other: 1, prior: 4 },
  { own: 1, other: 3, prior: 5.6 },
  { own: 3, other: 1, prior: 5.6 },
  { own: 1, other: 4, prior: 7 },
  { own: 4, other: 1, prior: 7 },
];

/** How far from the straight line an answer is looked for: fewer paragraphs where there are thousands, so that time stays linear. */
function bandOf(rows: number): number {
  return Math.max(12, Math.min(50, Math.floor(40_000 / Math.max(1, rows))));
}

/** The paragraphs of a text, and the runs of up to so many that open at each. */
type Side = { size: number; runs: readonly (readonly Run[])[] };
type Sides = { own: Side; other: Side; weights: Weights };
type Step = { own: number; other: number; shape: number; cost: number };
type Cell = { total: number; shape: number; cost: number };

class Table {
  readonly #band: number;
  readonly #slope: number;
  readonly #rows: (Cell | undefined)[][] = [];

  constructor(rows: number, columns: number) {
    this.#band = bandOf(rows);
    this.#slope = columns / Math.max(1, rows);
  }

  /** The columns that a row has. */
  range(row: number, last: number): [number, number] {
    const middle = Math.round(row * this.#slope);
    const reach = this.#band + Math.ceil(this.#slope);
    return [Math.max(0, middle - reach), Math.min(last, middle + reach)];
  }

  at(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column - this.range(row, Number.MAX_SAFE_INTEGER)[0]];
  }

  put({ row, column, cell }: { row: number; column: number; cell: Cell }): void {
    const cells = (this.#rows[row] ??= []);
    cells[column - this.range(row, Number.MAX_SAFE_INTEGER)[0]] = cell;
  }
}

/** What it costs to join a paragraph that has nothing in common with the answer: more likely it answers nothing. */
const STRANGER = 2;

type Joined = { at: number; count: number; answer: Run | undefined; weights: Weights };

/** How many of several joined paragraphs share nothing with what answers them. */
function countStrangers({ runs }: Side, { at, count, answer, weights }: Joined): number {
  if (count < 2 || answer === undefined) return 0;
  const members = runs.slice(at, at + count).flatMap(([single]) => single ?? []);
  return members.filter((single) => sharedWeight({ own: single, other: answer, weights }) === 0).length;
}

/** The cheapest way to reach a cell, if there is one. */
function bestCell({ table, sides: { own, other, weights }, row, column }: { table: Table; sides: Sides; row: number; column: number }): Cell | null {
  let best: Cell | null = null;
  for (const [shape, { own: rows, other: columns, prior }] of SHAPES.entries()) {
    const before = row >= rows && column >= columns ? table.at(row - rows, column - columns) : undefined;
    if (before === undefined) continue;
    const [left, right] = [own.runs[row - rows]?.[rows - 1], other.runs[column - columns]?.[columns - 1]];
    const answered = left !== undefined && right !== undefined;
    if (best !== null && before.total + prior + (answered ? leastCost(left, right) : 0) >= best.total) continue;
    const cost = answered ? costOf({ own: left, other: right, weights }) : 0;
    const strangers = rows > 1 ? countStrangers(own, { at: row - rows, count: rows, answer: right, weights }) : countStrangers(other, { at: column - columns, count: columns, answer: left, weights });
    const total = before.total + prior + cost + strangers * STRANGER;
    if (best === null || total < best.total) best = { total, shape, cost: cost + strangers * STRANGER };
  }
  return best;
}

function walkBack(table: Table, sides: Sides): Step[] {
  const steps: Step[] = [];
  let [row, column] = [sides.own.size, sides.other.size];
  while (row > 0 || column > 0) {
    const cell = table.at(row, column);
    const shape = cell === undefined ? undefined : SHAPES[cell.shape];
    if (cell === undefined || shape === undefined) break;
    [row, column] = [row - shape.own, column - shape.other];
    steps.push({ own: row, other: column, shape: cell.shape, cost: cell.cost });
  }
  return steps.toReversed();
}

function cheapestPath(sides: Sides): Step[] {
  const table = new Table(sides.own.size, sides.other.size);
  table.put({ row: 0, column: 0, cell: { total: 0, shape: 0, cost: 0 } });
  for (let row = 0; row <= sides.own.size; row += 1) {
    const [from, to] = table.range(row, sides.other.size);
    for (let column = from; column <= to; column += 1) {
      const cell = row + column === 0 ? null : bestCell({ table, sides, row, column });
      if (cell !== null) table.put({ row, column, cell });
    }
  }
  return walkBack(table, sides);
}

const LONGEST_RUN = Math.max(...SHAPES.flatMap(({ own, other }) => [own, other]));

function toSide(profiles: readonly Profile[], weights: Weights): Side {
  const lengths = Array.from({ length: LONGEST_RUN }, (_, position) => position + 1);
  return { size: profiles.length, runs: profiles.map((_, at) => lengths.map((length) => toRun(profiles.slice(at, at + length), weights))) };
}

/** How well the words of a step alone speak for it, 0 to 1; 0 where nothing answers. */
function fitOf({ shape, cost }: Step): number {
  const { own = 0, other = 0 } = SHAPES[shape] ?? {};
  return own === 0 || other === 0 ? 0 : 1 / (1 + Math.exp((cost - 0.6) / 1.1));
}

/** How many answers on each side vouch for the one between them. */
const NEIGHBOURS = 2;
/** From here on nothing speaks against it. */
const SURE = 0.9;

/** Neighbours that surely answer each other vouch for what stands between them, less where paragraphs were joined. */
function certaintyOf(fits: readonly number[], { position, single }: { position: number; single: boolean }): number {
  const own = fits[position] ?? 0;
  const around = [...fits.slice(Math.max(0, position - NEIGHBOURS), position), ...fits.slice(position + 1, position + 1 + NEIGHBOURS)];
  const context = around.length === 0 ? own : around.reduce((sum, fit) => sum + fit, 0) / around.length;
  const certainty = own + (1 - own) * context * (single ? 0.85 : 0.5);
  return certainty >= SURE ? 1 : Math.round(certainty * 100) / 100;
}

/** How sure it is, 0 to 1, that paragraphs given as pairs answer each other, told by their words and by the pairs round them. */
export function weighPairs(own: AlignedSide, other: AlignedSide): number[] {
  const [left, right] = [own, other].map(({ texts, language }) => texts.map((text) => profileOf(text, language))) as [Profile[], Profile[]];
  const weights = weighAnchors([left, right]);
  const runs = [left, right].map((profiles) => profiles.map((profile) => toRun([profile], weights)));
  const fits = left.map((_, position) => {
    const [one, two] = [runs[0]?.[position], runs[1]?.[position]];
    return one === undefined || two === undefined ? 0 : fitOf({ own: position, other: position, shape: 0, cost: costOf({ own: one, other: two, weights }) });
  });
  return fits.map((_, position) => certaintyOf(fits, { position, single: true }));
}

/**
 * Pairs the paragraphs of two texts in order by length and by what they have in common, one with one, one with several, or
 * with none. The method is that of Gale and Church (1993) with anchors for their words; the time is linear in the paragraphs.
 */
export function alignParagraphs(own: AlignedSide, other: AlignedSide): Bead[] {
  const [left, right] = [own, other].map(({ texts, language }) => texts.map((text) => profileOf(text, language))) as [Profile[], Profile[]];
  const weights = weighAnchors([left, right]);
  const steps = cheapestPath({ own: toSide(left, weights), other: toSide(right, weights), weights });
  const fits = steps.map(fitOf);
  return steps.map((step, position) => {
    const shape = SHAPES[step.shape] ?? { own: 0, other: 0, prior: 0 };
    const single = shape.own === 1 && shape.other === 1;
    const certainty = shape.own === 0 || shape.other === 0 ? 1 : certaintyOf(fits, { position, single });
    return { own: step.own, ownCount: shape.own, other: step.other, otherCount: shape.other, certainty };
  });
}
