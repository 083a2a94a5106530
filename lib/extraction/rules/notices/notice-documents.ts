import { type Compared, listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** English words for a document; a translation may leave out the quotation marks and even the capital. */
const DOCUMENT_WORDS =
  /\b(?:declarations?|agreements?|plans?|roadmaps?|strateg(?:y|ies)|initiatives?|charters?|programmes?|programs?|concepts?|frameworks?|reports?|conventions?|statements?|measures|outlines?|recommendations?|visions?|treat(?:y|ies)|protocols?|memorand(?:um|a)|resolutions?|documents?|papers?|guidelines?|rules|regulations?)\b/giu;

function titlesOf({ own }: Compared): { start: number; end: number; text: string }[] {
  return own.view.marked.filter(({ kind }) => kind === "title").map(({ start, end }) => ({ start, end, text: own.view.text.slice(start, end) }));
}

/** Named documents for which the translation has no words. */
export function noticeDocuments(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => {
    const titles = titlesOf(compared);
    const answered = compared.other.view.text.match(DOCUMENT_WORDS)?.length ?? 0;
    const lost = titles.slice(answered);
    return lost.map((title) => noticeOf(compared, { code: "translation.document", message: `The translation names ${answered} of ${titles.length} documents; “${title.text}” seems to be missing.`, own: title, other: null }));
  });
}
