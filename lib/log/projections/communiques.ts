import { LANGUAGES } from "@/lib/clauses/schema";
import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";

type Imported = LoggedEvent<"communique.imported">;

function paragraphTexts({ subjectId, data }: Imported) {
  return data.paragraphs.flatMap(({ index, line, text }) =>
    LANGUAGES.flatMap((language) => {
      const words = text[language];
      const at = line[language];
      if (words === undefined || at === undefined) return [];
      return [{ communiqueId: subjectId, paragraphIndex: index, language, line: at, text: words }];
    }),
  );
}

function noticeRows({ subjectId, no, data }: Imported) {
  return data.notices.map((notice) => ({
    id: notice.id,
    communiqueId: subjectId,
    paragraphIndex: notice.paragraph ?? null,
    code: notice.code,
    message: notice.message,
    places: notice.span ?? {},
    raisedNo: no,
  }));
}

/** A communiqué with its sources, its words paragraph by paragraph, and the notices that belong to no clause. */
export const communiqueProjections = {
  "communique.imported": async (tx: Transaction, event: Imported) => {
    const { subjectId, no, data } = event;
    const { title, sources, heldFrom, heldTo, publishedOn, body, meeting, place, languages } = data.head;
    await tx.communique.create({
      data: {
        id: subjectId, code: data.code, body, meeting, place, languages, importedNo: no, rulesVersion: data.rulesVersion,
        titleZh: title.zh ?? null, titleEn: title.en ?? null, titleRu: title.ru ?? null,
        heldFrom: toDate(heldFrom), heldTo: toDate(heldTo), adoptedOn: toDate(data.adoptedOn), publishedOn: toDate(publishedOn),
      },
    });
    await tx.communiqueSource.createMany({
      data: sources.map(({ file, language, sha256 }) => ({ communiqueId: subjectId, language, fileName: file, sha256 })),
    });
    await tx.paragraph.createMany({
      data: data.paragraphs.map(({ index, alignment }) => ({ communiqueId: subjectId, index, certainty: alignment.certainty })),
    });
    await tx.paragraphText.createMany({ data: paragraphTexts(event) });
    await tx.notice.createMany({ data: noticeRows(event) });
  },
};
