/** Where a clause's operative verb stands in the line, given the clause's place and words; null where the verb is not one run of them. */
export function findVerb(span: { start: number; text: string }, verbText: string): { start: number; end: number } | null {
  const at = verbText === "" ? -1 : span.text.indexOf(verbText);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + verbText.length };
}
