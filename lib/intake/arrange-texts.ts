import { DECIDING_ORDER } from "@/lib/extraction/input";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import { lengthOf } from "@/lib/extraction/rules/align-costs";
import { alignParagraphs, type Bead } from "@/lib/extraction/rules/align-paragraphs";
import { shareText } from "@/lib/extraction/rules/align-sentences";
import { IntakeError } from "./intake-error";
import { toParagraph, type ArrangedText, LANGUAGE_NAMES } from "./arranged";
import type { ArrangedParagraph } from "./pieces";
import { cutLine, joinLines, type TextLine, trimLine } from "./text-line";

/** The whole text in one language, its title first; a translation may have none. */
export type LanguageText = { language: Language; lines: readonly TextLine[]; titled: boolean };
type Body = Omit<LanguageText, "titled">;

/** Translations are within this factor of the length that is expected of them; half a document is not. */
const LENGTH_FACTOR = 1.7;
/** Where more of a text than this has no answer, the texts are not of one document. */
const UNANSWERED = 0.4;

function total({ language, lines }: Body): number {
  return lines.reduce((sum, { text }) => sum + lengthOf(text, language), 0);
}

function refuseCounts(texts: readonly LanguageText[]): IntakeError {
  const counts = texts.map(({ language, lines }) => `${lines.length} in ${LANGUAGE_NAMES[language]}`);
  return new IntakeError({
    code: "document.paragraphs",
    message: `The texts have too different numbers of paragraphs to be one document (${counts.join(", ")}). Give the whole text in each language.`,
    details: Object.fromEntries(texts.map(({ language, lines }) => [language, lines.length])),
  });
}

/** Says that the texts are of different documents. */
export function refuseDifferent(languages: readonly Language[]): IntakeError {
  const names = languages.map((language) => LANGUAGE_NAMES[language]).join(" and ");
  return new IntakeError({
    code: "document.different",
    message: `The ${names} texts are not of the same communiqué: their meetings, dates or paragraphs do not answer each other. Give the texts of one document.`,
    details: { languages: names },
  });
}

type Answer = { line: TextLine | null; certainty: number; shared: boolean };

/** Gives each paragraph of a run that shares a text its own part of it; what cannot be parted stays with the first. */
function shareAmong(run: { language: Language; lines: readonly TextLine[] }, answer: { language: Language; line: TextLine; certainty: number }): Answer[] {
  const stretches = shareText({ text: answer.line.text, language: answer.language }, { language: run.language, texts: run.lines.map(({ text }) => text) });
  return run.lines.map((_, position) => {
    const stretch = stretches?.[position];
    if (stretches === null) return { line: position === 0 ? answer.line : null, certainty: answer.certainty * 0.5, shared: true };
    return { line: stretch === undefined ? null : trimLine(cutLine(answer.line, stretch)), certainty: answer.certainty, shared: true };
  });
}

/** Lines of a translation that answer nothing, and the paragraph of the deciding text before which they stand. */
type Loose = { before: number; lines: readonly TextLine[] };
type Aligned = { language: Language; answers: Answer[]; loose: Loose[] };

/** What answers each paragraph of the deciding text, and the lines that answer none. */
function alignText(own: Body, other: Body): Aligned {
  const textsOf = ({ language, lines }: Body) => ({ language, texts: lines.map(({ text }) => text) });
  const beads = alignParagraphs(textsOf(own), textsOf(other));
  const linesOf = (bead: Bead) => other.lines.slice(bead.other, bead.other + bead.otherCount);
  const answers = beads.flatMap((bead): Answer[] => {
    const [first, ...rest] = linesOf(bead);
    const run = own.lines.slice(bead.own, bead.own + bead.ownCount);
    if (first === undefined) return run.map(() => ({ line: null, certainty: 1, shared: false }));
    if (run.length > 1) return shareAmong({ language: own.language, lines: run }, { language: other.language, line: first, certainty: bead.certainty });
    return run.map(() => ({ line: joinLines([first, ...rest], () => "\n"), certainty: bead.certainty, shared: false }));
  });
  return { language: other.language, answers, loose: beads.filter(({ ownCount }) => ownCount === 0).map((bead) => ({ before: bead.own, lines: linesOf(bead) })) };
}

/** Refuses texts of which too much has no answer in the other. */
function checkAnswered({ answers, loose }: Aligned, { own, other }: { own: Body; other: Body }): void {
  const unanswered = own.lines.filter((_, position) => answers[position]?.line === null && !answers[position].shared);
  const share = (lines: readonly TextLine[], text: Body) => total({ ...text, lines }) / Math.max(1, total(text));
  if (share(unanswered, own) > UNANSWERED || share(loose.flatMap(({ lines }) => lines), other) > UNANSWERED) throw refuseDifferent([own.language, other.language]);
}

type Ordered = { order: readonly Language[]; aligned: readonly Aligned[] };

/** The paragraphs that only translations have at a place, those of several languages beside each other. */
function arrangeLoose(before: number, { order, aligned }: Ordered): ArrangedParagraph[] {
  const texts = aligned.map(({ language, loose }) => ({ language, lines: loose.filter((own) => own.before === before).flatMap(({ lines }) => lines) }));
  return arrangeBodies(texts.filter(({ lines }) => lines.length > 0), order).paragraphs;
}

function arrangeOne(line: TextLine, { position, language, order, aligned }: Ordered & { position: number; language: Language }): ArrangedParagraph {
  const answers = aligned.map((each) => ({ language: each.language, answer: each.answers[position] }));
  const lines: PerLanguage<TextLine> = Object.fromEntries(answers.flatMap(({ language: other, answer }) => (answer?.line == null ? [] : [[other, answer.line]])));
  const shared = answers.filter(({ answer }) => answer?.shared === true).map(({ language: other }) => other);
  const certainty = Math.min(1, ...answers.map(({ answer }) => answer?.certainty ?? 1));
  return toParagraph({ ...lines, [language]: line }, { order, certainty, shared });
}

/** Arranges texts without their titles; what only a translation has stands as a paragraph of its own where it was found. */
export function arrangeBodies(texts: readonly Body[], order: readonly Language[]): { paragraphs: ArrangedParagraph[]; aligned: readonly Aligned[] } {
  const [own, ...others] = DECIDING_ORDER.flatMap((language) => texts.find((text) => text.language === language) ?? []);
  if (own === undefined) return { paragraphs: [], aligned: [] };
  const aligned = others.map((other) => alignText(own, other));
  const among = { order, aligned };
  const paragraphs = own.lines.flatMap((line, position) => [...arrangeLoose(position, among), arrangeOne(line, { ...among, position, language: own.language })]);
  return { paragraphs: [...paragraphs, ...(aligned.length === 0 ? [] : arrangeLoose(own.lines.length, among))], aligned };
}

/** Titles stand apart where a text has none: they answer each other whatever their words are. */
function splitTitles(texts: readonly LanguageText[]): { title: PerLanguage<TextLine> | null; bodies: Body[] } {
  if (texts.every(({ titled }) => titled)) return { title: null, bodies: [...texts] };
  const titles = texts.flatMap(({ language, lines: [first], titled }) => (titled && first !== undefined ? [[language, first]] : []));
  return { title: Object.fromEntries(titles) as PerLanguage<TextLine>, bodies: texts.map(({ language, lines, titled }) => ({ language, lines: titled ? lines.slice(1) : lines })) };
}

/**
 * Arranges whole texts of one document in several languages: the paragraphs of the text that decides, each with what answers it.
 * @throws IntakeError document.paragraphs, document.different
 */
export function arrangeTexts(texts: readonly LanguageText[]): ArrangedText {
  const order = texts.map(({ language }) => language);
  const { title, bodies } = splitTitles(texts);
  const [own, ...others] = DECIDING_ORDER.flatMap((language) => bodies.find((text) => text.language === language) ?? []);
  if (own === undefined) return { languages: [], paragraphs: [] };
  for (const other of others) {
    const ratio = total(own) / Math.max(1, total(other));
    if (ratio > LENGTH_FACTOR || ratio < 1 / LENGTH_FACTOR) throw refuseCounts(texts);
  }
  const { paragraphs, aligned } = arrangeBodies(bodies, order);
  for (const [position, other] of others.entries()) {
    const answered = aligned[position];
    if (answered !== undefined) checkAnswered(answered, { own, other });
  }
  return { languages: order, paragraphs: title === null ? paragraphs : [toParagraph(title, { order, certainty: 1 }), ...paragraphs] };
}
