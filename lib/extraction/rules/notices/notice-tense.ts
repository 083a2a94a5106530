import { type Compared, findWordsIn, listCompared, noticeOf, type Words, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

const FUTURE = /\b(?:will be|to be|is to be|are to be) (?:held|convened|hosted|organi[sz]ed)\b|\bwill take place\b/iu;
const HELD = /举行|举办|召开/u;
const HELD_LATER = /将(?:于|在)?[^,;。]*?(?:举行|举办|召开)/u;
/** A date belongs to the verb that stands this near before it. */
const REACH = 90;

/** English that makes a meeting future which was over when the communiqué was adopted. */
function findMadeFuture(compared: Compared, adoptedOn: string): FoundNotice[] {
  const { own, other } = compared;
  const past = other.dates.filter(({ latest, precision }) => latest !== null && latest <= adoptedOn && precision === "day");
  return past.flatMap((date) => {
    const from = Math.max(0, date.start - REACH);
    const future = findWordsIn({ text: other.view.text, start: from, end: date.start }, FUTURE);
    const same = own.dates.find(({ latest }) => latest === date.latest);
    if (future === null || same === undefined) return [];
    const after = findWordsIn({ text: own.view.text, start: same.start, end: own.view.text.length }, HELD);
    const sentenceStart = own.view.masked.lastIndexOf("。", same.start) + 1;
    if (after === null || HELD_LATER.test(own.view.text.slice(sentenceStart, after.end))) return [];
    const message = `“${same.text}…${after.text}” is past; “${future.text}” makes it future.`;
    return [noticeOf(compared, { code: "translation.tense", message, own: after, other: future })];
  });
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): Words {
  return { start, end, text: text.slice(start, end) };
}

/** An act of the heads of delegation that English puts under another subject's "will": 注意到 as "member states will …, take note of". */
function findPutUnderWill(compared: Compared): FoundNotice[] {
  const { own, other, drafts } = compared;
  return drafts.flatMap((draft, position) => {
    const { clause, answer } = draft;
    if (answer === null || !answer.clause.weak || clause.subject?.kind !== "heads") return [];
    const ruling = drafts[position - 1]?.clause.verb;
    const sentenceStart = other.view.masked.lastIndexOf(". ", answer.clause.start) + 1;
    const governed = /\bwill\b/iu.test(other.view.masked.slice(sentenceStart, answer.clause.start));
    const notice = wordsOf(other.view.text, answer.clause);
    if (!governed || ruling === "will" || /ing\b/u.test(notice.text)) return [];
    const words = wordsOf(own.view.text, clause);
    const message = `“${words.text}” is an act of “${clause.subject.text}”; “${notice.text}” stands under another subject's “will”.`;
    return [noticeOf(compared, { code: "translation.tense", message, own: words, other: notice })];
  });
}

/** Past made future. */
export function noticeTense(question: NoticeQuestion): FoundNotice[] {
  const { adoptedOn } = question.head;
  return listCompared(question, ZH_EN).flatMap((compared) => [...(adoptedOn === null ? [] : findMadeFuture(compared, adoptedOn)), ...findPutUnderWill(compared)]);
}
