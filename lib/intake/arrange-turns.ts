import { DECIDING_ORDER } from "@/lib/extraction/input";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import { weighPairs } from "@/lib/extraction/rules/align-paragraphs";
import { arrangeBodies, refuseDifferent } from "./arrange-texts";
import { type ArrangedText, LANGUAGE_NAMES, toParagraph } from "./arranged";
import { IntakeError } from "./intake-error";
import { joinListsOf } from "./lists";
import type { ArrangedParagraph } from "./pieces";
import { joinLines, type TextLine, trimLine } from "./text-line";
import { countTitleLines, isHeading } from "./title";
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

/** Languages in the order in which they take turns. */
function orderOf(lines: readonly TextLine[]): Language[] {
  return [...new Set(lines.flatMap(({ language }) => language ?? []))];
}

type Grouped = { groups: Group[]; turns: Turns };

const countBroken = ({ groups, turns: { order } }: Grouped) => groups.filter((group) => order.some((language) => group[language] === undefined)).length;

/** The groups under a title that stands in one language alone; null where the second line belongs to the title. */
function groupUnderTitle({ name, lines: [title, ...lines], order }: Turns): Grouped | null {
  const [next] = lines;
  if (title === undefined || next === undefined || !isHeading(title) || isHeading(next)) return null;
  const turns = { name, lines, order: orderOf(lines) };
  return turns.order.length === order.length ? { groups: groupByLead(turns), turns } : null;
}

/** Paragraphs of two languages; lines that follow a pair in the language that answers are a part of it if their words say so. */
function alignParted({ groups, turns }: Grouped, sure: ReadonlyMap<Group, number>): ArrangedParagraph[] {
  const { order } = turns;
  const [lead = "zh"] = turns.order;
  const paragraphs: ArrangedParagraph[] = [];
  for (let from = 0, to = 1; from < groups.length; from = to, to = from + 1) {
    while (to < groups.length && groups[to]?.[lead] === undefined) to += 1;
    const own = groups.slice(from, to);
    const texts = order.map((language) => ({ language, lines: own.flatMap((group) => group[language] ?? []) }));
    const [only] = own;
    paragraphs.push(...(own.length === 1 && only !== undefined ? [toParagraph(only, { order, certainty: sure.get(only) ?? 1 })] : arrangeBodies(texts, order).paragraphs));
  }
  return paragraphs;
}

/** The way of grouping that leaves the fewest paragraphs without a language. */
function groupTurns(turns: Turns): { title: Group[]; body: Grouped } {
  const [whole, under] = [{ groups: groupByLead(turns), turns }, groupUnderTitle(turns)];
  const [title] = turns.lines;
  if (under !== null && title?.language != null && countBroken(under) < countBroken(whole)) return { title: [{ [title.language]: title }], body: under };
  const [first, ...groups] = joinTitles(whole.groups, turns.order);
  return { title: first === undefined ? [] : [first], body: { groups, turns } };
}

/** From here on the place in the file vouches for a pair whose words do not. */
const VOUCHED = 0.65;
/** Pairs of one document are as sure as this on average, those of two documents are not; fewer pairs than these tell nothing. */
const ONE_DOCUMENT = 0.7;
const FEWEST = 6;

/** How sure each paragraph's texts are of one matter, the one that decides against each other. @throws IntakeError document.different */
function weighTurns(groups: readonly Group[], order: readonly Language[]): Map<Group, number> {
  const [own, ...others] = DECIDING_ORDER.filter((language) => order.includes(language));
  const sure = new Map<Group, number>();
  for (const other of others) {
    const pairs = groups.flatMap((group) => (own === undefined || group[own] === undefined || group[other] === undefined ? [] : [{ group, own: group[own].text, other: group[other].text }]));
    if (own === undefined || pairs.length < FEWEST) continue;
    const weighed = weighPairs({ language: own, texts: pairs.map((pair) => pair.own) }, { language: other, texts: pairs.map((pair) => pair.other) });
    if (weighed.reduce((sum, certainty) => sum + certainty, 0) < ONE_DOCUMENT * pairs.length) throw refuseDifferent([own, other]);
    for (const [position, { group }] of pairs.entries()) sure.set(group, Math.min(sure.get(group) ?? 1, weighed[position] ?? 1));
  }
  return new Map([...sure].map(([group, certainty]) => [group, certainty < VOUCHED ? certainty : 1]));
}

/**
 * Arranges a file whose languages alternate: by the blank lines between its paragraphs, else by the language of each line. A
 * translation may be missing here and there, and the title may stand in one language.
 * @throws IntakeError lines.odd, document.languages, document.different
 */
export function arrangeTurns(turns: Turns): ArrangedText {
  const own = DECIDING_ORDER.find((language) => turns.order.includes(language)) ?? "zh";
  const parted = groupByGaps(turns);
  const [heading, ...rest] = parted === null ? [] : joinTitles(parted, turns.order);
  const { title, body } = parted === null ? groupTurns(turns) : { title: heading === undefined ? [] : [heading], body: { groups: rest, turns } };
  if (parted === null) checkGroups(body.groups, body.turns);
  const groups = joinListsOf(body.groups, own);
  const sure = weighTurns(groups, turns.order);
  const single = (group: Group) => toParagraph(group, { order: turns.order, certainty: sure.get(group) ?? 1 });
  const paragraphs = parted === null && turns.order.length === 2 ? alignParted({ turns: body.turns, groups }, sure) : groups.map(single);
  return { languages: [...turns.order], paragraphs: [...title.map(single), ...paragraphs] };
}
