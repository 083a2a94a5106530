import { MEETINGS } from "../../languages/meetings";
import type { BodyRecord } from "../../registry/bodies";
import { PORTFOLIOS } from "../../registry/portfolios";
import { findBodies } from "../find-bodies";
import type { Reading } from "../read-paragraph";
import { type Compared, findAllWords, findWordsIn, wordsAt } from "./compared";
import type { Difference, Words } from "./notice";

/** Bodies that have a name of their own in each language; meetings and groups are paraphrased too freely to be compared by name. */
const STRICT: ReadonlySet<BodyRecord["kind"]> = new Set(["council", "organ", "centre", "partner"]);
/** A genus, not a name. */
const NAMELESS: ReadonlySet<string> = new Set(["permanent-organs"]);
const HEADS_ZH = /(?:部门|机关|机构|当局)(?:负责人|领导人)(?:第[一二三四五六七八九十\d]{1,4}次)?会议/u;
const HEADS_EN = /\b(?:heads?|leaders?|chiefs?|directors?|ministers?|chairs?|chairmen|chairpersons)\b/iu;

type Mention = { code: string; words: Words };

/** The bodies that a text names, each once. */
function listBodies(reading: Reading): Mention[] {
  const strict = findBodies(reading.view.text, reading.language).filter(({ body }) => STRICT.has(body.kind) && !NAMELESS.has(body.code));
  return [...new Map(strict.map(({ body, start, end }) => [body.code, { code: body.code, words: wordsAt(reading, { start, end }) }])).values()];
}

function compareNamed({ own, other, official }: Compared): Difference[] {
  const [left, right] = [listBodies(own), listBodies(other)];
  const [ownCodes, otherCodes] = [left, right].map((list) => new Set(list.map(({ code }) => code)));
  const strange = right.filter(({ code }) => ownCodes?.has(code) !== true);
  const lost = left.filter(({ code }) => otherCodes?.has(code) !== true);
  return lost.flatMap(({ words }, position): Difference[] => {
    const instead = strange[position]?.words ?? null;
    return official && instead === null ? [] : [{ sort: "body", own: words, other: instead }];
  });
}

/** Meetings with the fields that they are about; one of no known field says nothing. */
function listMeetings(reading: Reading): { words: Words; fields: string[] }[] {
  return findAllWords(reading.view.folded, MEETINGS[reading.language]).flatMap((words) => {
    const fields = PORTFOLIOS.filter((portfolio) => portfolio[reading.language].test(words.text)).map(({ code }) => code);
    return fields.length === 0 ? [] : [{ words: wordsAt(reading, words), fields }];
  });
}

/** Meetings of ministers whose field no meeting of the other text has, while that one has another's. */
function compareMeetings({ own, other }: Compared): Difference[] {
  const [left, right] = [listMeetings(own), listMeetings(other)];
  const [ownFields, otherFields] = [left, right].map((list) => new Set(list.flatMap(({ fields }) => fields)));
  const lost = left.filter(({ fields }) => !fields.some((field) => otherFields?.has(field) === true));
  const strange = right.filter(({ fields }) => !fields.some((field) => ownFields?.has(field) === true));
  return lost.flatMap(({ words }, position): Difference[] => (strange[position] === undefined ? [] : [{ sort: "body", own: words, other: strange[position].words }]));
}

/** A meeting of heads of agencies that loses its heads. */
function compareHeads({ own, other, drafts }: Compared): Difference[] {
  if (own.language !== "zh" || other.language !== "en") return [];
  return drafts.flatMap(({ clause, answer }): Difference[] => {
    const heads = answer === null ? null : findWordsIn({ text: own.view.text, ...clause.object }, HEADS_ZH);
    if (heads === null || answer === null) return [];
    const words = wordsAt(other, answer.clause.object);
    return HEADS_EN.test(words.text) ? [] : [{ sort: "body", own: heads, other: words, note: "It is a meeting of heads of agencies." }];
  });
}

/** Bodies that the other text drops, takes for another or demotes. */
export function compareBodies(compared: Compared): Difference[] {
  return [...compareNamed(compared), ...compareMeetings(compared), ...compareHeads(compared)];
}
