import type { Language, NamedDocument } from "../output";
import type { DocumentMention } from "./read-documents";

/** A translated title without its marks; a comma or full stop that English puts inside them goes too. */
function bareTitle(title: string): string {
  return title.replace(/^["“«]|["”»]$/gu, "").replace(/[.,]$/u, "");
}

function findAnswer(document: DocumentMention, position: number, counts: { own: number; answered: DocumentMention[] }): DocumentMention | undefined {
  const sameDay = counts.answered.filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn === document.adoptedOn);
  if (sameDay.length === 1) return sameDay[0];
  return counts.own === counts.answered.length ? counts.answered[position] : undefined;
}

/** The documents of a clause with their titles in both languages, by adoption day, else by order where both texts name as many. */
export function pairDocuments(own: DocumentMention[], answered: DocumentMention[], languages: { own: Language; other: Language | null }): NamedDocument[] {
  return own.map((document, position) => {
    const answer = findAnswer(document, position, { own: own.length, answered });
    const translated = languages.other === null || answer === undefined ? {} : { [languages.other]: bareTitle(answer.title) };
    const title = languages.own === "zh" ? document.title : bareTitle(document.title);
    return { title: { [languages.own]: title, ...translated }, adoptedOn: document.adoptedOn, place: document.place };
  });
}
