import { COUNTRIES, MEMBER_ADJECTIVES } from "../../registry/countries";
import { MEMBERS } from "../../registry/members";
import { PLACES } from "../../registry/places";
import type { NoticeCode } from "../../output";
import { hanNamePattern } from "../../text/han-names";
import { type Compared, findWords, listCompared, noticeOf, type Words, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

type Name = { zh: readonly string[]; en: readonly string[] };
type Pattern = { form: string; pattern: RegExp; /** Longer names that hold this one: where one of them stands, this one does not. */ longer: string[] };
type Wanted = { patterns: Pattern[]; usual: string; answers: string[] };

const STATES = prepare([
  ...MEMBERS.map(({ code, name, fullName }) => ({ zh: [fullName.zh, name.zh], en: [name.en, fullName.en.replace("Republic of ", ""), ...(MEMBER_ADJECTIVES[code] ?? [])] })),
  ...COUNTRIES,
]);
const CITIES = prepare(PLACES);

function prepare(names: readonly Name[]): Wanted[] {
  const forms = names.flatMap(({ zh }) => zh);
  return names.map(({ zh, en }) => ({
    patterns: zh.map((form) => ({ form, pattern: new RegExp(hanNamePattern(form), "u"), longer: forms.filter((other) => other.length > form.length && other.includes(form)) })),
    usual: en[0] ?? "",
    answers: en.map(squeeze),
  }));
}

/** The first of a name's Chinese forms that stands in the text, not inside a longer name. */
function findName(text: string, { patterns }: Wanted): Words | null {
  for (const { form, pattern, longer } of patterns) {
    const found = text.includes(form) ? findWords(text, pattern) : null;
    if (found !== null && !longer.some((name) => text.includes(name))) return found;
  }
  return null;
}

function squeeze(text: string): string {
  return text.toLowerCase().normalize("NFKC").replaceAll("’", "'");
}

function compareNames(compared: Compared, { names, code }: { names: readonly Wanted[]; code: NoticeCode }): FoundNotice[] {
  const translated = squeeze(compared.other.view.text);
  return names.flatMap((name) => {
    const own = findName(compared.own.view.text, name);
    if (own === null || name.answers.some((form) => translated.includes(form))) return [];
    return [noticeOf(compared, { code, message: `“${own.text}” is “${name.usual}”; the translation does not name it so.`, own, other: findAnswer(compared, own) })];
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
  return listCompared(question, ZH_EN).flatMap((compared) => compareNames(compared, { names: STATES, code: "translation.country" }));
}

/** Places whose usual names the translation does not have. */
export function noticePlaces(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => compareNames(compared, { names: CITIES, code: "translation.place" }));
}
