import { COUNTRIES, MEMBER_ADJECTIVES } from "../../registry/countries";
import { MEMBERS } from "../../registry/members";
import { PLACES } from "../../registry/places";
import type { NoticeCode } from "../../output";
import { hanNamePattern } from "../../text/han-names";
import { type Compared, findWords, listCompared, noticeOf, type Words, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

type Name = { zh: string[]; en: string[] };

const STATES: readonly Name[] = [
  ...MEMBERS.map(({ code, name, fullName }) => ({ zh: [fullName.zh, name.zh], en: [name.en, fullName.en.replace("Republic of ", ""), ...(MEMBER_ADJECTIVES[code] ?? [])] })),
  ...COUNTRIES,
];

/** The first of a name's Chinese forms that stands in the text, not inside a longer name of another. */
function findName(text: string, { zh }: Name, all: readonly Name[]): Words | null {
  for (const form of zh) {
    const found = findWords(text, new RegExp(hanNamePattern(form), "u"));
    const longer = all.some((other) => other.zh.some((name) => name.length > form.length && name.includes(form) && text.includes(name)));
    if (found !== null && !longer) return found;
  }
  return null;
}

function squeeze(text: string): string {
  return text.toLowerCase().normalize("NFKC").replaceAll("’", "'");
}

function compareNames(compared: Compared, names: readonly Name[], code: NoticeCode): FoundNotice[] {
  const translated = squeeze(compared.other.view.text);
  return names.flatMap((name) => {
    const own = findName(compared.own.view.text, name, names);
    if (own === null || name.en.some((form) => translated.includes(squeeze(form)))) return [];
    return [noticeOf(compared, { code, message: `“${own.text}” is “${name.en[0] ?? ""}”; the translation does not name it so.`, own, other: findAnswer(compared, own) })];
  });
}

/** The whole clause of the translation, where the name should stand. */
function findAnswer({ drafts, other }: Compared, own: Words): Words | null {
  const draft = drafts.find(({ clause }) => own.start >= clause.clauseStart && own.start < clause.clauseEnd);
  if (draft?.answer == null) return null;
  const { clauseStart, clauseEnd } = draft.answer.clause;
  return { start: clauseStart, end: clauseEnd, text: other.view.text.slice(clauseStart, clauseEnd) };
}

/** Countries that the translation does not name. */
export function noticeCountries(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => compareNames(compared, STATES, "translation.country"));
}

/** Places whose usual names the translation does not have. */
export function noticePlaces(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => compareNames(compared, PLACES, "translation.place"));
}
