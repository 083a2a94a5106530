import type { FoundNotice, NoticeQuestion } from "./notice";
import { noticeDuplicates } from "./notice-duplicates";

/** What each rule looks at, in the order in which notices are listed. */
const RULES: readonly ((question: NoticeQuestion) => FoundNotice[])[] = [noticeDuplicates];

/** Everything in which the texts differ so that a person should look. */
export function findNotices(question: NoticeQuestion): FoundNotice[] {
  return RULES.flatMap((rule) => rule(question));
}
