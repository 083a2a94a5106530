import { DENIALS } from "../../languages/denials";
import { type Compared, findWords } from "./compared";
import type { Difference } from "./notice";

/** A negation that only one of the two texts has. @example 不得被用于 as "may be used" */
export function compareNegation({ own, other }: Compared): Difference[] {
  const [ownTable, otherTable] = [DENIALS[own.language], DENIALS[other.language]];
  const [denied, answered] = [findWords(own.view.folded, ownTable.finite), findWords(other.view.folded, otherTable.finite)];
  const note = "Only one of the two denies.";
  if (denied !== null && !otherTable.any.test(other.view.folded)) return [{ sort: "negation", own: denied, other: null, note }];
  if (answered !== null && !ownTable.any.test(own.view.folded)) return [{ sort: "negation", own: null, other: answered, note }];
  return [];
}
