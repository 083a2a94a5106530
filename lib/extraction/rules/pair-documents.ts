import type { Language, NamedDocument } from "../output";
import type { DocumentMention } from "./read-documents";

/** A translated title without its marks; a comma or full stop that English puts inside them goes too. */
function bareTitle(title: string): string {
  return title.replace(/^["“«„]|["”»“]$/gu, "").replace(/[.,]$/u, "");
}

type Side = { language: Language; documents: DocumentMention[] };

function findAnswer(own: readonly DocumentMention[], { position, answered }: { position: number; answered: readonly DocumentMention[] }): DocumentMention | undefined {
  const document = own[position];
  const sameDay = answered.filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn === document?.adoptedOn);
  if (sameDay.length === 1) return sameDay[0];
  return own.length === answered.length ? answered[position] : undefined;
}

/** The documents of a clause with their titles in each language, by adoption day, else by order where both texts name as many. */
export function pairDocuments(own: Side, others: readonly Side[]): NamedDocument[] {
  return own.documents.map((document, position) => {
    const translated = others.flatMap(({ language, documents }) => {
      const answer = findAnswer(own.documents, { position, answered: documents });
      return answer === undefined ? [] : [[language, bareTitle(answer.title)]];
    });
    const title = own.language === "zh" ? document.title : bareTitle(document.title);
    return { title: { [own.language]: title, ...Object.fromEntries(translated) }, adoptedOn: document.adoptedOn, place: document.place };
  });
}
