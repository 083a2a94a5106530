import type { FoundNotice, NoticeQuestion } from "./notice";

/** As many words as show which paragraph it is. */
const SHOWN = 80;

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(" ", SHOWN))}…`;
}

/** A translation that repeats another paragraph's: its own paragraph is not translated at all. */
export function noticeDuplicates({ input, duplicates, paragraphs }: NoticeQuestion): FoundNotice[] {
  return duplicates.flatMap(({ paragraph, original, language }): FoundNotice[] => {
    const text = input.paragraphs[paragraph]?.text[language] ?? "";
    const place = paragraphs.find((candidate) => candidate.place.index === paragraph + 1);
    const notice = {
      code: "translation.duplicate" as const,
      message: `The translation repeats that of paragraph ${original + 1}: “${shorten(text)}”. What this paragraph says is not translated.`,
      paragraph: paragraph + 1,
      span: { [language]: { start: 0, end: text.length } },
    };
    const orders = place === undefined || place.drafts.length === 0 ? [null] : place.drafts.map((_, position) => position + 1);
    return orders.map((order) => ({ ...notice, order }));
  });
}
