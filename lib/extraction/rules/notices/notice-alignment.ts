import { DECIDING_ORDER, type InputParagraph } from "../../input";
import type { Language } from "../../output";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** Below this it is for a person to say whether the texts are of the same paragraph. */
export const UNCERTAIN = 0.6;

const NAMES: Record<Language, string> = { zh: "Chinese", ru: "Russian", en: "English" };

function describe({ text, certainty }: InputParagraph, languages: readonly Language[]): string | null {
  const missing = languages.filter((language) => text[language] === undefined).map((language) => NAMES[language]);
  if (missing.length > 0) return `No ${missing.join(" and no ")} text answers this paragraph.`;
  if (certainty >= UNCERTAIN) return null;
  return `It is uncertain that these texts are of the same paragraph (${certainty.toFixed(2)} of 1). Compare them before relying on either.`;
}

/** A paragraph that has no text in one of the document's languages, or whose texts may be of different paragraphs. */
export function noticeAlignment({ input, head, paragraphs }: NoticeQuestion): FoundNotice[] {
  const languages = DECIDING_ORDER.filter((language) => head.languages.includes(language));
  return input.paragraphs.flatMap((paragraph, position): FoundNotice[] => {
    const message = describe(paragraph, languages);
    if (message === null) return [];
    const span = Object.fromEntries(Object.entries(paragraph.text).map(([language, text]) => [language, { start: 0, end: text.length }]));
    const drafts = paragraphs.find(({ place }) => place.index === position + 1)?.drafts ?? [];
    const orders = drafts.length === 0 ? [null] : drafts.map((_, order) => order + 1);
    return orders.map((order) => ({ code: "alignment.uncertain", message, paragraph: position + 1, order, span }));
  });
}
