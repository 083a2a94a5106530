import { DOCUMENT_WORDS } from "../../languages/document-words";
import type { Reading } from "../read-paragraph";
import { type Compared, findAllWords, wordsAt } from "./compared";
import type { Difference, Words } from "./notice";

/** Named documents in order; Chinese titles by their outermost marks. */
function listNamed(reading: Reading): Words[] {
  if (reading.language === "zh") return reading.view.marked.filter(({ kind }) => kind === "title").map((title) => wordsAt(reading, title));
  return findAllWords(reading.view.folded, DOCUMENT_WORDS[reading.language].named);
}

function countAny({ view, language }: Reading): number {
  return view.folded.match(DOCUMENT_WORDS[language].any)?.length ?? 0;
}

/** Named documents for which the other text has no words; between official texts in either direction. */
export function compareDocuments({ own, other, official }: Compared): Difference[] {
  const lost = listNamed(own).slice(countAny(other));
  const added = official ? listNamed(other).slice(countAny(own)) : [];
  const note = `The other text has ${lost.length > 0 ? "fewer" : "more"} documents.`;
  return [...lost.map((words): Difference => ({ sort: "document", own: words, other: null, note })), ...added.map((words): Difference => ({ sort: "document", own: null, other: words, note }))];
}
