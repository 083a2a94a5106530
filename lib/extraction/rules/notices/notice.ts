import type { ExtractionInput } from "../../input";
import type { CommuniqueHead, NoticeCode, PerLanguage, Place } from "../../output";
import type { ClauseDraft } from "../draft-clause";
import type { Duplicate } from "../find-duplicates";
import type { ParagraphReading } from "../read-paragraph";

/** A notice with the paragraph, and the clause of it, that it stands on; order null: the paragraph as a whole. */
export type FoundNotice = { code: NoticeCode; message: string; paragraph: number; order: number | null; span: PerLanguage<Place> };

/** A whole document with what has been read of it. */
export type NoticeQuestion = {
  input: ExtractionInput;
  head: CommuniqueHead;
  duplicates: readonly Duplicate[];
  paragraphs: readonly { place: ParagraphReading; drafts: readonly ClauseDraft[] }[];
};
