/**
 * What the reading of a communiqué yields: the shape that `npm run -s extract` prints (format 1) and that the importer
 * stores. Plain data, JSON all the way down; other programs read it, so a field is never renamed or dropped within a format.
 */

export const FORMAT = 1;

export type Language = "zh" | "en" | "ru";
/** One value per language of the document; a language is absent where it has no such text. */
export type PerLanguage<T> = Partial<Record<Language, T>>;

export type TrackedVerb = "noted" | "supported" | "approved";
/** Operative verbs: the three tracked ones, `will` (undertakings), and codes of their own for the others. */
export type Verb =
  | TrackedVerb
  | "will"
  | "emphasised"
  | "reaffirmed"
  | "welcomed"
  | "advocated"
  | "considered"
  | "pointed_out"
  | "endorsed"
  | "adopted"
  | "praised"
  | "called_on"
  | "opposed"
  | "concerned"
  | "affirmed"
  | "other";

export type Kind = "outcome" | "statement" | "proposal" | "event" | "programme" | "instrument";
export type DeadlineType = "due" | "event" | "term";
export type Precision = "day" | "month" | "quarter" | "half" | "year" | "period" | "relative";
export type OwnerRole = "lead" | "supporting" | "host" | "initiator" | "organiser";
export type OwnerBasis = "text" | "default" | "person";
export type PartiesBasis = "all" | "named" | "unspecified";

export type SectorCode =
  | "institutional" | "security" | "trade-economy" | "finance-investment" | "digital-ai" | "science-space" | "industry"
  | "transport-logistics" | "customs-standards" | "agriculture-food" | "energy" | "environment-climate" | "emergency"
  | "health" | "social-poverty" | "education-youth" | "sport" | "culture-tourism" | "people-to-people"
  | "governance-audit-stat";

export type NoticeCode =
  | "translation.duplicate" | "translation.number" | "translation.date" | "translation.document" | "translation.negation"
  | "translation.body" | "translation.country" | "translation.person" | "translation.place" | "translation.verb"
  | "translation.tense" | "translation.scope" | "translation.term"
  | "official.divergence" | "alignment.uncertain" | "body.unknown";

/**
 * UTF-16 offsets within the paragraph's text of that language; `text` is exactly that slice. What `extract` prints counts
 * them within the line (for one line, one paragraph it is the same).
 */
export type Span = { start: number; end: number; text: string };
/** A place without its text, counted as a span; `line` only where it stands on another line than what it is said of. */
export type Place = { start: number; end: number; line?: number };

export type Deadline = {
  /** The words as written. */
  text: string;
  type: DeadlineType;
  /** First day the words allow, ISO date; null for "by …" and what cannot be dated. */
  earliest: string | null;
  /** Last day the words allow, ISO date; null where it cannot be dated ("at the next meeting"). */
  latest: string | null;
  precision: Precision;
  /** Name of the grammar rule that read it. */
  rule: string;
};

export type Deliverable = { text: PerLanguage<string>; kind: Kind; deadline: Deadline | null };
export type Owner = { body: string; name: { zh: string; en: string; ru: string }; role: OwnerRole; basis: OwnerBasis };
export type NamedDocument = { title: PerLanguage<string>; adoptedOn: string | null; place: string | null };
export type EventDate = { text: string; earliest: string; latest: string; precision: Precision };
export type ClauseNotice = { code: NoticeCode; message: string; span: PerLanguage<Place> };
export type ParagraphNotice = { code: NoticeCode; message: string; paragraph?: number; line: PerLanguage<number>; span?: PerLanguage<Place> };

export type Clause = {
  /** Stable across re-runs and across edits elsewhere in the document. */
  id: string;
  /** `index` of the paragraph it stands in. */
  paragraph: number;
  line: PerLanguage<number>;
  /** Counts all clauses of the paragraph, tracked or not, from 1. */
  order: number;
  verb: Verb;
  verbText: PerLanguage<string>;
  tracked: boolean;
  kind: Kind;
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
  span: PerLanguage<Span>;
  subject: { text: PerLanguage<string>; parties: string[]; partiesBasis: PartiesBasis };
  owners: Owner[];
  sector: { code: SectorCode; alternatives: SectorCode[] };
  deliverables: Deliverable[];
  /** When what is spoken of took place, for past events; never a deadline. */
  eventDate: EventDate | null;
  documents: NamedDocument[];
  notices: ClauseNotice[];
};

export type Paragraph = {
  /** From 1; the title is not counted. */
  index: number;
  /** 1-based line of the input file (the first, where it spans several). */
  line: PerLanguage<number>;
  /** All lines, only where a paragraph spans or shares several. */
  lines?: PerLanguage<number[]>;
  text: PerLanguage<string>;
  alignment: { certainty: number };
};

export type Source = { file: string; language: Language; sha256: string };

export type CommuniqueHead = {
  title: PerLanguage<string>;
  languages: Language[];
  /** CHG (heads of government) or CHS (heads of state). */
  body: string;
  meeting: number | null;
  heldFrom: string | null;
  heldTo: string | null;
  adoptedOn: string | null;
  publishedOn: string | null;
  place: PerLanguage<string>;
  sources: Source[];
};

export type Extraction = {
  format: typeof FORMAT;
  document: CommuniqueHead;
  paragraphs: Paragraph[];
  clauses: Clause[];
  /** Those of paragraphs without a clause, and of the document. */
  notices: ParagraphNotice[];
};
