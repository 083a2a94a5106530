import type { FoundNotice, NoticeQuestion } from "./notice";
import { noticeAlignment } from "./notice-alignment";
import { noticeBodies } from "./notice-bodies";
import { noticeDates } from "./notice-dates";
import { noticeDivergence } from "./notice-divergence";
import { noticeDocuments } from "./notice-documents";
import { noticeDuplicates } from "./notice-duplicates";
import { noticeCountries, noticePlaces } from "./notice-names";
import { noticeNegation } from "./notice-negation";
import { noticeNumbers } from "./notice-numbers";
import { noticePersons } from "./notice-persons";
import { noticeScope } from "./notice-scope";
import { noticeTense } from "./notice-tense";
import { noticeTerms } from "./notice-terms";
import { noticeVerb } from "./notice-verb";

/** What each rule looks at, in the order in which notices are listed. */
const RULES: readonly ((question: NoticeQuestion) => FoundNotice[])[] = [
  noticeAlignment,
  noticeDuplicates,
  noticeDivergence,
  noticeVerb,
  noticeTense,
  noticeScope,
  noticeNegation,
  noticeDates,
  noticeNumbers,
  noticeDocuments,
  noticeBodies,
  noticeCountries,
  noticePlaces,
  noticePersons,
  noticeTerms,
];

/** Everything in which the texts differ so that a person should look. */
export function findNotices(question: NoticeQuestion): FoundNotice[] {
  return RULES.flatMap((rule) => rule(question));
}
