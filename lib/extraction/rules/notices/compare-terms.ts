import { FALSE_FRIENDS } from "../../registry/false-friends";
import { type Compared, findWords } from "./compared";
import type { Difference } from "./notice";

/** Terms whose usual mistranslation stands in the translation. @example 周年会议 as "annual meeting" */
export function compareTerms({ own, other }: Compared): Difference[] {
  if (other.language !== "en") return [];
  return (FALSE_FRIENDS[own.language] ?? []).flatMap(({ own: term, wrong, right, reason }): Difference[] => {
    const words = findWords(own.view.folded, term);
    const translated = words === null || right.test(other.view.folded) ? null : findWords(other.view.folded, wrong);
    return translated === null ? [] : [{ sort: "term", own: words, other: translated, note: `${reason}.` }];
  });
}
