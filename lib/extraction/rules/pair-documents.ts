import type { Language, NamedDocument } from "../output";
import type { DocumentMention } from "./read-documents";

/** A translated title without its marks; a comma or full stop that English puts inside them goes too. */
function bareTitle(title: string): string {
  return title.replace(/^["“«]|["”»]$/gu, "").replace(/[.,]$/u, "");
}

type Documents = { own: DocumentMention[]; answered: DocumentMention[] };

function findAnswer({ own, answered }: Documents, position: number): DocumentMention | undefined {
  const document = own[position];
  const sameDay = answered.filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn === document?.adoptedOn);
  if (sameDay.length === 1) return sameDay[0];
  return own.length === answered.length ? answered[position] : undefined;
}

/** The documents of a clause with their titles in both languages, by adoption day, else by order where both texts name as many. */
export function pairDocuments(documents: Documents, languages: { own: Language; other: Language | null }): NamedDocument[] {
  return documents.own.map((document, position) => {
    const answer = findAnswer(documents, position);
    const translated = languages.other === null || answer === undefined ? {} : { [languages.other]: bareTitle(answer.title) };
    const title = languages.own === "zh" ? document.title : bareTitle(document.title);
    return { title: { [languages.own]: title, ...translated }, adoptedOn: document.adoptedOn, place: document.place };
  });
}
