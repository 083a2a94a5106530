import { type Compared, listCompared, PAIRS } from "./compared";
import { compareBodies } from "./compare-bodies";
import { compareCountries, comparePlaces } from "./compare-names";
import { compareDates } from "./compare-dates";
import { compareDocuments } from "./compare-documents";
import { compareNegation } from "./compare-negation";
import { compareNumbers } from "./compare-numbers";
import { comparePersons } from "./compare-persons";
import { compareRenderings } from "./compare-renderings";
import { compareScope } from "./compare-scope";
import { compareTense } from "./compare-tense";
import { compareTerms } from "./compare-terms";
import { compareVerbs } from "./compare-verbs";
import type { Difference, FoundNotice, NoticeQuestion } from "./notice";
import { noticeAlignment } from "./notice-alignment";
import { noticeDuplicates } from "./notice-duplicates";
import { noticeUnknownBodies } from "./notice-unknown-bodies";
import { wordNotice } from "./word-notice";

/** What each rule compares, in the order in which notices are listed. */
const RULES: readonly ((compared: Compared) => Difference[])[] = [
  compareVerbs,
  compareTense,
  compareScope,
  compareNegation,
  compareDates,
  compareNumbers,
  compareDocuments,
  compareBodies,
  compareCountries,
  comparePlaces,
  comparePersons,
  compareTerms,
];

type Found = { compared: Compared; difference: Difference };

function keyOf({ compared, difference }: Found): string {
  return `${compared.place.index} ${difference.sort}`;
}

/**
 * Of the differences of English from each of two official texts those that count: what it has from either of them where they differ
 * is their difference, not the translator's, and what it has from neither is told once.
 */
function chooseTranslated([official, first, second]: readonly [Found[], Found[], Found[]]): Found[] {
  const [divergent, fromFirst, fromSecond] = [official, first, second].map((list) => new Set(list.map(keyOf)));
  const answered = (found: Found, there: Set<string> | undefined) => divergent?.has(keyOf(found)) === true && there?.has(keyOf(found)) !== true;
  return [...first.filter((found) => !answered(found, fromSecond)), ...second.filter((found) => !answered(found, fromFirst) && fromFirst?.has(keyOf(found)) !== true)];
}

/** Everything in which the texts differ so that a person should look. */
export function findNotices(question: NoticeQuestion): FoundNotice[] {
  const found = PAIRS.map((pair) => {
    const all = listCompared(question, pair);
    const differences = RULES.flatMap((rule) => all.flatMap((compared) => rule(compared).map((difference) => ({ compared, difference }))));
    return [...differences, ...compareRenderings(all)];
  });
  const [official = [], first = [], second = []] = found;
  const chosen = [...official, ...chooseTranslated([official, first, second])].map(({ compared, difference }) => wordNotice(compared, difference));
  return [...noticeAlignment(question), ...noticeDuplicates(question), ...noticeUnknownBodies(question), ...chosen];
}
