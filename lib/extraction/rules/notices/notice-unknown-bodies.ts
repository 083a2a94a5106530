import { PROPOSED } from "../propose-body";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** A body that a text makes responsible and the registry does not know: it is proposed, and a person says what it is. */
export function noticeUnknownBodies({ paragraphs }: NoticeQuestion): FoundNotice[] {
  return paragraphs.flatMap(({ place, drafts }) =>
    drafts.flatMap(({ owners, clause }, position) =>
      owners.filter(({ body }) => body.startsWith(PROPOSED)).map(({ name }): FoundNotice => {
        const { language, view } = place.own;
        const words = name[language];
        const start = Math.max(0, view.folded.indexOf(words, clause.object.start));
        return {
          code: "body.unknown",
          message: `The registry does not know “${words}”; it is proposed as a new body.`,
          paragraph: place.index,
          order: position + 1,
          span: { [language]: { start, end: start + words.length } },
        };
      }),
    ),
  );
}
