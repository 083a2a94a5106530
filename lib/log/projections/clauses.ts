import { LANGUAGES } from "@/lib/clauses/schema";
import type { Transaction } from "@/lib/db/client";
import type { LoggedEvent } from "@/lib/log/events";

type Extracted = LoggedEvent<"clause.extracted">;

function spanRows({ subjectId, data: { clause } }: Extracted) {
  return LANGUAGES.flatMap((language) => {
    const span = clause.span[language];
    const line = clause.line[language];
    if (!span || line === undefined) return [];
    return [{ clauseId: subjectId, language, line, ...span, verbText: clause.verbText[language] ?? "" }];
  });
}

function noticeRows({ subjectId, no, data: { communiqueId, clause, noticeIds } }: Extracted) {
  return clause.notices.flatMap((notice, at) => {
    const id = noticeIds[at];
    if (id === undefined) return [];
    const { code, message, span } = notice;
    return [{ id, communiqueId, clauseId: subjectId, paragraphIndex: clause.paragraph, code, message, places: span, raisedNo: no }];
  });
}

/** A clause with its spans and notices; the machine's proposal is kept whole beside them. */
export const clauseProjections = {
  "clause.extracted": async (tx: Transaction, event: Extracted) => {
    const { subjectId, no, data } = event;
    const { clause, communiqueId } = data;
    const { verb, tracked, kind, confidence } = clause;
    await tx.clause.create({
      data: {
        id: subjectId, communiqueId, paragraphIndex: clause.paragraph, ordinal: clause.order, key: clause.id,
        verb, tracked, kind, confidence, proposal: clause, extractedNo: no,
      },
    });
    await tx.clauseSpan.createMany({ data: spanRows(event) });
    await tx.notice.createMany({ data: noticeRows(event) });
  },
};
