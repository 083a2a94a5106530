import type { DateMeaning, DateRule } from "../languages/dates";
import { foldText } from "../text/normalise";

/** Words that name a date or a limit, with their place and meaning. */
export type DateWords = DateMeaning & { start: number; end: number; text: string; rule: string };

type DateTables = { rules: readonly DateRule[]; /** Dates what is counted from the adoption; such limits stay undated without it. */ adoptedOn?: string | null };

/** Every date and limit that a text names, in order, none inside another. Days that the calendar lacks are left out. */
export function readDates(text: string, { rules, adoptedOn = null }: DateTables): DateWords[] {
  const plain = foldText(text);
  const found: DateWords[] = [];
  const taken = new Uint8Array(plain.length);
  for (const { name, pattern, read } of rules) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const meaning = read(match.groups ?? {}, adoptedOn);
      if (meaning === null) continue;
      taken.fill(1, start, end);
      found.push({ ...meaning, start, end, text: text.slice(start, end), rule: name });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}
