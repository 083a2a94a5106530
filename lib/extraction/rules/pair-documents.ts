import type { Language, NamedDocument, PerLanguage } from "../output";
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
    const title: PerLanguage<string> = { [own.language]: own.language === "zh" ? document.title : bareTitle(document.title) };
    for (const { language, documents } of others) {
      const answer = findAnswer(own.documents, { position, answered: documents });
      if (answer !== undefined) title[language] = bareTitle(answer.title);
    }
    return { title, adoptedOn: document.adoptedOn, place: document.place };
  });
}
