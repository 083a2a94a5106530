/** A run of words that both texts have, or only the one before, or only the one after. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** Beyond so many comparisons the differing middle is shown whole. */
const MOST = 250_000;

/** Words with the space behind them; of Chinese each character. */
function pieces(text: string): string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+\s*|[^\p{L}\p{N}]/gu) ?? [];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

/** The longest run of pieces that both have in order, walked from the start. */
function walk(before: readonly string[], after: readonly string[]): DiffPart[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const next = (longest[(row + 1) * width + column + 1] ?? 0) + 1;
      longest[row * width + column] = before[row] === after[column] ? next : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0);
    }
  }
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  const step = (part: DiffPart) => {
    parts.push(part);
    if (part.kind !== "added") row += 1;
    if (part.kind !== "removed") column += 1;
  };
  while (row < before.length || column < after.length) {
    const [own, other] = [before[row], after[column]];
    const down = longest[(row + 1) * width + column] ?? 0;
    const right = longest[row * width + column + 1] ?? 0;
    if (own !== undefined && own === other) step({ kind: "same", text: own });
    else if (own !== undefined && (other === undefined || down >= right)) step({ kind: "removed", text: own });
    else step({ kind: "added", text: other ?? "" });
  }
  return parts;
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === "") continue;
    if (last?.kind === part.kind) runs[runs.length - 1] = { kind: part.kind, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

/** The difference of two texts by words, and by characters where they are Chinese. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [own, other] = [pieces(before), pieces(after)];
  const start = commonStart(own, other);
  const end = commonStart(own.slice(start).toReversed(), other.slice(start).toReversed());
  const middle = [own.slice(start, own.length - end), other.slice(start, other.length - end)] as const;
  const differing: DiffPart[] = middle[0].length * middle[1].length > MOST
    ? [{ kind: "removed", text: middle[0].join("") }, { kind: "added", text: middle[1].join("") }]
    : walk(...middle);
  return joined([{ kind: "same", text: own.slice(0, start).join("") }, ...differing, { kind: "same", text: own.slice(own.length - end).join("") }]);
}
