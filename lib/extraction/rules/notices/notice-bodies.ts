import type { BodyRecord } from "../../registry/bodies";
import { findBodies } from "../find-bodies";
import { type Compared, findWordsIn, listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** Bodies that have a name of their own in English; meetings and groups are paraphrased too freely to be compared by name. */
const STRICT: ReadonlySet<BodyRecord["kind"]> = new Set(["council", "organ", "centre", "partner"]);
/** A genus, not a name. */
const NAMELESS: ReadonlySet<string> = new Set(["permanent-organs"]);
const HEADS_ZH = /(?:部门|机关|机构|当局)(?:负责人|领导人)(?:第[一二三四五六七八九十\d]{1,4}次)?会议/u;
const HEADS_EN = /\b(?:heads?|leaders?|chiefs?|directors?|ministers?|chairs?|chairmen|chairpersons)\b/iu;

function compareNamed(compared: Compared): FoundNotice[] {
  const named = new Set(findBodies(compared.other.view.text, "en").map(({ body }) => body.code));
  const wanted = findBodies(compared.own.view.text, "zh").filter(({ body }) => STRICT.has(body.kind) && !NAMELESS.has(body.code));
  return wanted.flatMap(({ body, start, end }) => {
    if (named.has(body.code)) return [];
    const own = { start, end, text: compared.own.view.text.slice(start, end) };
    const instead = findBodies(compared.other.view.text, "en").find((mention) => STRICT.has(mention.body.kind)) ?? null;
    const other = instead === null ? null : { start: instead.start, end: instead.end, text: compared.other.view.text.slice(instead.start, instead.end) };
    const message = other === null ? `“${own.text}” (${body.name.en}) is not named in the translation.` : `“${own.text}” (${body.name.en}) is not named in the translation, only “${other.text}”.`;
    return [noticeOf(compared, { code: "translation.body", message, own, other })];
  });
}

/** A meeting of heads of agencies that loses its heads. */
function compareHeads(compared: Compared): FoundNotice[] {
  return compared.drafts.flatMap(({ clause, answer }) => {
    if (answer === null) return [];
    const own = findWordsIn({ text: compared.own.view.text, ...clause.object }, HEADS_ZH);
    const { object } = answer.clause;
    const text = compared.other.view.text.slice(object.start, object.end);
    if (own === null || HEADS_EN.test(text)) return [];
    const other = { start: object.start, end: object.end, text };
    return [noticeOf(compared, { code: "translation.body", message: `“${own.text}” is a meeting of heads of agencies; “${text.trim()}” drops the heads.`, own, other })];
  });
}

/** Bodies that the translation drops, takes for another or demotes. */
export function noticeBodies(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => [...compareNamed(compared), ...compareHeads(compared)]);
}
