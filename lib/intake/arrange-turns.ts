import { DECIDING_ORDER } from "@/lib/extraction/input";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import { type ArrangedText, LANGUAGE_NAMES, toParagraph } from "./arranged";
import { IntakeError } from "./intake-error";
import { joinListsOf } from "./lists";
import { joinLines, type TextLine, trimLine } from "./text-line";
import { countTitleLines } from "./title";
import { separatorOf } from "./unwrap-lines";

/** Lines of one paragraph, one in each language that has it. */
type Group = PerLanguage<TextLine>;
type Turns = { name: string; lines: readonly TextLine[]; order: readonly Language[] };

/** Where more of the paragraphs than this lack a language, the languages do not alternate. */
const BROKEN = 0.4;

/** The first line that is not in the language its place asks for. */
function firstOutOfTurn({ lines, order }: Turns): TextLine | undefined {
  return lines.find(({ language }, position) => language !== order[position % order.length]);
}

function refuseOdd(turns: Turns): IntakeError {
  const { name, lines, order } = turns;
  const line = (firstOutOfTurn(turns) ?? lines.at(-1))?.line ?? 1;
  const [first = "zh", second = "en"] = order;
  return new IntakeError({
    code: "lines.odd",
    message: `${name} has an odd number of lines (${lines.length}) although ${LANGUAGE_NAMES[first]} and ${LANGUAGE_NAMES[second]} lines should alternate; look near line ${line}, where one of a pair is missing.`,
    details: { file: name, lines: lines.length, line },
  });
}

/** Says that a line is not in the language that its place asks for. */
export function refuseOrder(name: string, line: number): IntakeError {
  return new IntakeError({
    code: "document.languages",
    message: `Line ${line} of ${name} is not in the language expected there. Let the languages alternate line by line, or give one file per language.`,
    details: { file: name, line },
  });
}


/** Blank lines part the paragraphs: none holds a language twice, and most hold several. Null where it is not so. */
function groupByGaps({ lines }: Turns): Group[] | null {
  const groups: Group[] = [];
  for (const [position, line] of lines.entries()) {
    const before = lines[position - 1];
    if (line.language === null) continue;
    const last = line.line === (before?.line ?? 0) + 1 ? groups.at(-1) : undefined;
    if (last?.[line.language] !== undefined) return null;
    if (last !== undefined) groups.pop();
    groups.push({ ...last, [line.language]: line });
  }
  const full = groups.filter((group) => Object.keys(group).length > 1);
  return groups.length > 1 && full.length > groups.length * (1 - BROKEN) ? groups : null;
}

/** A paragraph opens with the language that leads, or with one that the paragraph before has already. */
function groupByLead({ lines, order: [lead] }: Turns): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.language === null) continue;
    const goesOn = last !== undefined && line.language !== lead && last[line.language] === undefined;
    if (goesOn) groups.pop();
    groups.push({ ...(goesOn ? last : {}), [line.language]: line });
  }
  return groups;
}

/** Refuses what cannot be alternating languages: a line too few, lines that changed places, too many lines without an answer. */
function checkGroups(groups: readonly Group[], turns: Turns): void {
  const { name, lines, order } = turns;
  const lead = order[0] ?? "zh";
  const broken = groups.filter((group) => order.some((language) => group[language] === undefined));
  if (broken.length === 0) return;
  if (order.length === 2 && broken.length === 1) throw refuseOdd(turns);
  const leadless = groups.findIndex((group) => group[lead] === undefined);
  const changedPlaces = leadless >= 0 && Object.keys(groups[leadless + 1] ?? {}).length === 1 && groups[leadless + 1]?.[lead] !== undefined;
  if (changedPlaces || broken.length > groups.length * BROKEN) throw refuseOrder(name, firstOutOfTurn(turns)?.line ?? lines[0]?.line ?? 1);
}

/** A heading of several lines in each language is one. */
function joinTitles(groups: readonly Group[], order: readonly Language[]): Group[] {
  const counts = order.map((language) => countTitleLines(groups.flatMap((group) => group[language] ?? [])));
  const count = counts.every((own) => own === counts[0]) ? (counts[0] ?? 1) : 1;
  const title = Object.fromEntries(
    order.flatMap((language) => {
      const [first, ...rest] = groups.slice(0, count).flatMap((group) => group[language] ?? []);
      return first === undefined ? [] : [[language, rest.length === 0 ? first : joinLines([trimLine(first), ...rest.map(trimLine)], separatorOf)]];
    }),
  );
  return [title, ...groups.slice(count)];
}

/**
 * Arranges a file whose languages alternate: by the blank lines between its paragraphs, else by the language of each line. A
 * translation may be missing here and there.
 * @throws IntakeError lines.odd, document.languages
 */
export function arrangeTurns(turns: Turns): ArrangedText {
  const parted = groupByGaps(turns);
  const groups = parted ?? groupByLead(turns);
  if (parted === null) checkGroups(groups, turns);
  const own = DECIDING_ORDER.find((language) => turns.order.includes(language)) ?? "zh";
  return { languages: [...turns.order], paragraphs: joinListsOf(joinTitles(groups, turns.order), own).map((group) => toParagraph(group, { order: turns.order, certainty: 1 })), loose: [] };
}
