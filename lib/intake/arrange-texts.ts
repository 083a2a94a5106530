import { DECIDING_ORDER } from "@/lib/extraction/input";
import type { Language, PerLanguage } from "@/lib/extraction/output";
import { lengthOf } from "@/lib/extraction/rules/align-costs";
import { alignParagraphs, type Bead } from "@/lib/extraction/rules/align-paragraphs";
import { shareText } from "@/lib/extraction/rules/align-sentences";
import { IntakeError } from "./intake-error";
import { toParagraph, type ArrangedText, LANGUAGE_NAMES } from "./arranged";
import { cutLine, joinLines, type TextLine, trimLine } from "./text-line";

/** The whole text in one language, its title first. */
export type LanguageText = { language: Language; lines: readonly TextLine[] };

/** Translations are within this factor of the length that is expected of them; half a document is not. */
const LENGTH_FACTOR = 1.7;
/** Where more of a text than this has no answer, the texts are not of one document. */
const UNANSWERED = 0.4;

function total({ language, lines }: LanguageText): number {
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

type Aligned = { answers: Answer[]; loose: TextLine[] };

/** What answers each paragraph of the deciding text, and the lines that answer none. */
function alignText(own: LanguageText, other: LanguageText): Aligned {
  const textsOf = ({ language, lines }: LanguageText) => ({ language, texts: lines.map(({ text }) => text) });
  const beads = alignParagraphs(textsOf(own), textsOf(other));
  const linesOf = (bead: Bead) => other.lines.slice(bead.other, bead.other + bead.otherCount);
  const answers = beads.flatMap((bead): Answer[] => {
    const [first, ...rest] = linesOf(bead);
    const run = own.lines.slice(bead.own, bead.own + bead.ownCount);
    if (first === undefined) return run.map(() => ({ line: null, certainty: 1, shared: false }));
    if (run.length > 1) return shareAmong({ language: own.language, lines: run }, { language: other.language, line: first, certainty: bead.certainty });
    return run.map(() => ({ line: joinLines([first, ...rest], () => "\n"), certainty: bead.certainty, shared: false }));
  });
  const loose = beads.filter(({ ownCount }) => ownCount === 0).flatMap(linesOf);
  const unanswered = own.lines.filter((_, position) => answers[position]?.line === null && !answers[position].shared);
  const share = (lines: readonly TextLine[], text: LanguageText) => total({ ...text, lines }) / Math.max(1, total(text));
  if (share(unanswered, own) > UNANSWERED || share(loose, other) > UNANSWERED) throw refuseDifferent([own.language, other.language]);
  return { answers, loose };
}

/**
 * Arranges whole texts of one document in several languages: the paragraphs of the text that decides, each with what answers it.
 * @throws IntakeError document.paragraphs, document.different
 */
export function arrangeTexts(texts: readonly LanguageText[]): ArrangedText {
  const [own, ...others] = DECIDING_ORDER.flatMap((language) => texts.find((text) => text.language === language) ?? []);
  if (own === undefined) return { languages: [], paragraphs: [], loose: [] };
  const languages = texts.map(({ language }) => language);
  for (const other of others) {
    const ratio = total(own) / Math.max(1, total(other));
    if (ratio > LENGTH_FACTOR || ratio < 1 / LENGTH_FACTOR) throw refuseCounts(texts);
  }
  const aligned = others.map((other) => ({ language: other.language, ...alignText(own, other) }));
  const paragraphs = own.lines.map((line, position) => {
    const answers = aligned.map(({ language, answers: given }) => ({ language, answer: given[position] }));
    const lines: PerLanguage<TextLine> = Object.fromEntries(answers.flatMap(({ language, answer }) => (answer?.line == null ? [] : [[language, answer.line]])));
    const shared = answers.filter(({ answer }) => answer?.shared === true).map(({ language }) => language);
    const certainty = Math.min(1, ...answers.map(({ answer }) => answer?.certainty ?? 1));
    return toParagraph({ ...lines, [own.language]: line }, { order: languages, certainty, shared });
  });
  return { languages, paragraphs, loose: aligned.flatMap(({ language, loose }) => loose.map((line) => ({ ...line, language }))) };
}
