import { findWords, listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** Negations of a finite verb, not of a word: 不得, 不支持, but not 不断 or 不可分割. */
const NOT_ZH = /不(?:得|应|能|会|予|支持|接受|承认|允许|同意|参与|针对|符合)|未能|尚未|没有|并非|从未|禁止|拒绝/u;
const ANY_NOT_ZH = /[不未无非没勿免禁否拒反]|缺乏|防止|避免|除外/u;
const NOT_EN = /\b(?:not|never|neither|cannot)\b/iu;
const ANY_NOT_EN = /\b(?:not?|never|neither|nor|none|without|non|cannot|lack\p{L}*|refus\p{L}*|reject\p{L}*|oppos\p{L}*|prohibit\p{L}*|ban\p{L}*|prevent\p{L}*|avoid\p{L}*|inadmissib\p{L}*|unacceptab\p{L}*|free of|failed|yet to)\b|\b(?:un|in|im|ir|non-?)\p{L}{4,}/iu;

/** A negation that only one of the two texts has. */
export function noticeNegation(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => {
    const [text, translated] = [compared.own.view.text, compared.other.view.text];
    const [own, other] = [findWords(text, NOT_ZH), findWords(translated, NOT_EN)];
    if (own !== null && !ANY_NOT_EN.test(translated)) return [noticeOf(compared, { code: "translation.negation", message: `“${own.text}” denies; the translation does not.`, own, other: null })];
    if (other !== null && !ANY_NOT_ZH.test(text)) return [noticeOf(compared, { code: "translation.negation", message: `“${other.text}” denies; the text that decides does not.`, own: null, other })];
    return [];
  });
}
