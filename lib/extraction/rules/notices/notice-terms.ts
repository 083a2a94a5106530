import { FALSE_FRIENDS } from "../../registry/false-friends";
import { normaliseWords } from "../../text/normalise";
import { type Compared, findWords, listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

function compareFalseFriends(compared: Compared): FoundNotice[] {
  const [text, translated] = [compared.own.view.text, compared.other.view.text];
  return FALSE_FRIENDS.flatMap(({ zh, wrong, right, reason }) => {
    const own = findWords(text, zh);
    const other = findWords(translated, wrong);
    if (own === null || other === null || right.test(translated)) return [];
    return [noticeOf(compared, { code: "translation.term", message: `${reason}: “${own.text}” is translated “${other.text}”.`, own, other })];
  });
}

/** Shorter titles are words that any text repeats. */
const SHORTEST_TITLE = 8;
/** A document's own name, before what says whose it is. */
const LEADING = /^(?:the )?(?:sco |shanghai cooperation organi[sz]ation )?/u;

type Rendering = { title: string; translation: string; paragraph: number };

function bareTitle(title: string): string {
  return title.replace(/[《》〈〉]/gu, "");
}

function listRenderings(all: readonly Compared[]): Rendering[] {
  return all.flatMap(({ place, drafts }) =>
    drafts.flatMap(({ namedDocuments }) =>
      namedDocuments.flatMap(({ title }) => (title.zh === undefined || title.en === undefined ? [] : [{ title: bareTitle(title.zh), translation: title.en, paragraph: place.index }])),
    ),
  );
}

/** A document that another paragraph calls otherwise in translation. */
function compareRenderings(compared: Compared, renderings: readonly Rendering[]): FoundNotice[] {
  const [text, translated] = [compared.own.view.text, normaliseWords(compared.other.view.text)];
  const first = renderings.filter(({ title, paragraph }, position) => paragraph < compared.place.index && renderings.findIndex((other) => other.title === title) === position);
  return first.flatMap(({ title, translation, paragraph }) => {
    const start = title.length < SHORTEST_TITLE ? -1 : text.indexOf(title);
    const name = normaliseWords(translation).replace(LEADING, "");
    if (start < 0 || translated.includes(name)) return [];
    const own = { start, end: start + title.length, text: title };
    const draft = compared.drafts.find(({ clause }) => start >= clause.clauseStart && start < clause.clauseEnd);
    const answer = draft?.answer?.clause;
    const other = answer === undefined ? null : { start: answer.clauseStart, end: answer.clauseEnd, text: "" };
    return [noticeOf(compared, { code: "translation.term", message: `“${title}” is “${translation}” in paragraph ${paragraph} and is called otherwise here.`, own, other })];
  });
}

/** Terms whose usual mistranslation stands there, and documents that are not called the same throughout. */
export function noticeTerms(question: NoticeQuestion): FoundNotice[] {
  const all = listCompared(question, ZH_EN);
  const renderings = listRenderings(all);
  return all.flatMap((compared) => [...compareFalseFriends(compared), ...compareRenderings(compared, renderings)]);
}
