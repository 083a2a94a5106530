import type { InputParagraph } from "@/lib/extraction/input";
import type { Clause, ClauseNotice, Extraction, Language, ParagraphNotice, PerLanguage, Place, Span } from "@/lib/extraction/output";

/** A stretch of a line that a paragraph's text is made of; `from` counts in the line, `at` in the paragraph's text. */
export type Piece = { line: number; from: number; at: number; length: number };

/** A paragraph with the pieces of its texts; a language without pieces is one whole line. */
export type ArrangedParagraph = InputParagraph & { pieces?: PerLanguage<Piece[]> };

type Located = { line: number; offset: number };

/** Where an offset of a paragraph's text stands in the file; a place between two pieces belongs to the first. */
function locate({ line, pieces }: ArrangedParagraph, { language, offset }: { language: Language; offset: number }): Located {
  const piece = pieces?.[language]?.findLast(({ at }) => at <= offset);
  return piece === undefined ? { line: line[language] ?? 0, offset } : { line: piece.line, offset: piece.from + offset - piece.at };
}

function perLanguage<T, U>(values: PerLanguage<T>, change: (language: Language, value: T) => U): PerLanguage<U> {
  return Object.fromEntries((Object.entries(values) as [Language, T][]).map(([language, value]) => [language, change(language, value)]));
}

/** Places within their lines; the line is told where it is not the one that readers expect. */
function placesInLines(span: PerLanguage<Place>, { paragraph, line }: { paragraph: ArrangedParagraph; line: PerLanguage<number> }): PerLanguage<Place> {
  return perLanguage(span, (language, { start, end }) => {
    const found = locate(paragraph, { language, offset: start });
    const place = { start: found.offset, end: found.offset + end - start };
    return found.line === (line[language] ?? paragraph.line[language]) ? place : { ...place, line: found.line };
  });
}

function clauseInLines(clause: Clause, paragraph: ArrangedParagraph): Clause {
  const starts = perLanguage(clause.span, (language, { start }) => locate(paragraph, { language, offset: start }));
  const line = perLanguage(clause.line, (language, own) => starts[language]?.line ?? own);
  const span = perLanguage(clause.span, (language, { start, end, text }): Span => {
    const from = starts[language]?.offset ?? start;
    return { start: from, end: from + end - start, text };
  });
  const notices = clause.notices.map((notice): ClauseNotice => ({ ...notice, span: placesInLines(notice.span, { paragraph, line }) }));
  return { ...clause, line, span, notices };
}

function noticeInLines(notice: ParagraphNotice, paragraph: ArrangedParagraph | undefined): ParagraphNotice {
  return notice.span === undefined || paragraph === undefined ? notice : { ...notice, span: placesInLines(notice.span, { paragraph, line: notice.line }) };
}

/**
 * An extraction whose places count within the lines of the input files rather than within the paragraphs' texts. What runs on
 * over the end of its line is counted on, as if the next line stood behind it.
 */
export function placeInLines(extraction: Extraction, paragraphs: readonly ArrangedParagraph[]): Extraction {
  const of = (index: number) => paragraphs[index - 1];
  return {
    ...extraction,
    clauses: extraction.clauses.map((clause) => {
      const paragraph = of(clause.paragraph);
      return paragraph?.pieces === undefined ? clause : clauseInLines(clause, paragraph);
    }),
    notices: extraction.notices.map((notice) => noticeInLines(notice, of(notice.paragraph ?? 0))),
  };
}
