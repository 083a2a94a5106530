type Translated = { index: number; texts: { en?: { text: string } } };

/** The paragraph whose English is, spaces aside, the same as another's; null where there is none. */
export function findRepeated(paragraphs: readonly Translated[], index: number): number | null {
  const words = (paragraph: Translated | undefined) => paragraph?.texts.en?.text.replaceAll(/\s+/g, " ").trim();
  const own = words(paragraphs.find((paragraph) => paragraph.index === index));
  return own ? (paragraphs.find((paragraph) => paragraph.index !== index && words(paragraph) === own)?.index ?? null) : null;
}

/** Where a clause's operative verb stands in the line, given the clause's place and words; null where the verb is not one run of them. */
export function findVerb(span: { start: number; text: string }, verbText: string): { start: number; end: number } | null {
  const at = verbText === "" ? -1 : span.text.indexOf(verbText);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + verbText.length };
}
