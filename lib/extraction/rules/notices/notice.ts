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

/** Words of one text and where they stand. */
export type Words = Place & { text: string };

/** In what two texts of a paragraph can differ. */
export type Sort = "number" | "date" | "document" | "negation" | "body" | "country" | "person" | "place" | "verb" | "tense" | "scope" | "term";

/** One difference between two texts: each one's own words, null where it has none. */
export type Difference = {
  sort: Sort;
  own: Words | null;
  other: Words | null;
  /** What a reader has to know besides the words, as a sentence. */
  note?: string;
  /** Stands for the sentence that the words would make. */
  message?: string;
};
