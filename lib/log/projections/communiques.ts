import { LANGUAGES } from "@/lib/clauses/schema";
import type { Transaction } from "@/lib/db/client";
import { toDate } from "@/lib/db/convert";
import type { LoggedEvent } from "@/lib/log/events";

type Reading = LoggedEvent<"communique.imported"> | LoggedEvent<"communique.revised">;

function paragraphTexts({ subjectId, data }: Reading, revision: number) {
  return data.paragraphs.flatMap(({ index, line, text }) =>
    LANGUAGES.flatMap((language) => {
      const words = text[language];
      const at = line[language];
      if (words === undefined || at === undefined) return [];
      return [{ communiqueId: subjectId, revision, paragraphIndex: index, language, line: at, text: words }];
    }),
  );
}

function noticeRows({ subjectId, no, data }: Reading, revision: number) {
  return data.notices.map((notice) => ({
    id: notice.id,
    communiqueId: subjectId,
    revision,
    paragraphIndex: notice.paragraph ?? null,
    code: notice.code,
    message: notice.message,
    places: notice.span ?? {},
    raisedNo: no,
  }));
}

function columnsOf({ data }: Reading) {
  const { title, heldFrom, heldTo, publishedOn, place, languages } = data.head;
  return {
    place, languages, rulesVersion: data.rulesVersion, titleZh: title.zh ?? null, titleEn: title.en ?? null, titleRu: title.ru ?? null,
    heldFrom: toDate(heldFrom), heldTo: toDate(heldTo), publishedOn: toDate(publishedOn),
  };
}

/** The words of a reading, paragraph by paragraph, with its files and the notices that belong to no clause. */
async function writeReading(tx: Transaction, { event, revision, cause }: { event: Reading; revision: number; cause: string }) {
  const { subjectId: communiqueId, no, data } = event;
  await tx.communiqueRevision.create({ data: { communiqueId, revision, cause, rulesVersion: data.rulesVersion, no } });
  await tx.communiqueSource.createMany({
    data: data.head.sources.map(({ file, language, sha256 }) => ({ communiqueId, revision, language, fileName: file, sha256 })),
  });
  await tx.paragraph.createMany({
    data: data.paragraphs.map(({ index, alignment }) => ({ communiqueId, revision, index, certainty: alignment.certainty })),
  });
  await tx.paragraphText.createMany({ data: paragraphTexts(event, revision) });
  await tx.notice.createMany({ data: noticeRows(event, revision) });
}

/** A communiqué with its sources, its words paragraph by paragraph, and the notices that belong to no clause; earlier readings stay. */
export const communiqueProjections = {
  "communique.imported": async (tx: Transaction, event: LoggedEvent<"communique.imported">) => {
    const { subjectId, no, data } = event;
    const { body, meeting } = data.head;
    await tx.communique.create({ data: { id: subjectId, code: data.code, body, meeting, adoptedOn: toDate(data.adoptedOn), importedNo: no, ...columnsOf(event) } });
    await writeReading(tx, { event, revision: 1, cause: "import" });
  },
  "communique.revised": async (tx: Transaction, event: LoggedEvent<"communique.revised">) => {
    const { subjectId, data } = event;
    await tx.communique.update({ where: { id: subjectId }, data: { revision: data.revision, ...columnsOf(event) } });
    await writeReading(tx, { event, revision: data.revision, cause: data.cause });
  },
  "import.rejected": async () => {
    // It changes nothing but the log.
  },
};
