import { PROPOSED } from "../propose-body";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** Where a name opens in the text; a meeting's number stands between its words, so that its opening is looked for. */
function placeOf(text: string, { words, from }: { words: string; from: number }): number {
  const whole = text.indexOf(words, from);
  return whole >= 0 ? whole : Math.max(from, text.indexOf(words.replace(/会议$/u, ""), from));
}

/** A body that a text makes responsible and the registry does not know: it is proposed, and a person says what it is. */
export function noticeUnknownBodies({ paragraphs }: NoticeQuestion): FoundNotice[] {
  return paragraphs.flatMap(({ place, drafts }) =>
    drafts.flatMap(({ owners, clause }, position) =>
      owners.filter(({ body }) => body.startsWith(PROPOSED)).map(({ name }): FoundNotice => {
        const { language, view } = place.own;
        const words = name[language];
        const start = placeOf(view.folded, { words, from: clause.object.start });
        return {
          code: "body.unknown",
          message: `The registry does not know “${words}”; it is proposed as a new body.`,
          paragraph: place.index,
          order: position + 1,
          span: { [language]: { start, end: Math.min(clause.clauseEnd, start + words.length) } },
        };
      }),
    ),
  );
}
