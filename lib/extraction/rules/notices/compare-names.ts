import { COUNTRIES, MEMBER_ADJECTIVES, MEMBER_STEMS } from "../../registry/countries";
import { MEMBERS } from "../../registry/members";
import { PLACES } from "../../registry/places";
import { hanNamePattern } from "../../text/han-names";
import { escapePattern } from "../../text/name-finder";
import type { Language } from "../../output";
import type { Reading } from "../read-paragraph";
import { type Compared, findWords } from "./compared";
import type { Difference, Words } from "./notice";

/** How a state or place is found in a language: by its own name, and by whatever may stand for it. */
type Finder = { named: RegExp; any: RegExp };
type Named = { usual: string; finders: Record<Language, Finder> };

/** A regular expression that nothing matches. */
const NEVER = /(?!)/u;

function finderZh(forms: readonly string[], { all, more }: { all: readonly string[]; more: readonly string[] }): Finder {
  const source = forms.toSorted((left, right) => right.length - left.length).map((form) => {
    // Longer names that hold this one: where one of them stands, this one does not.
    const longer = all.filter((other) => other !== form && !forms.includes(other) && other.includes(form));
    const [before, after] = [longer.map((name) => name.slice(0, name.indexOf(form))), longer.map((name) => name.slice(name.indexOf(form) + form.length))].map((list) => list.filter((part) => part !== ""));
    const guard = (parts: readonly string[] | undefined, open: string) => (parts === undefined || parts.length === 0 ? "" : `(?${open}!${parts.join("|")})`);
    return `${guard(before, "<")}${hanNamePattern(form)}${guard(after, "")}`;
  });
  return { named: new RegExp(source.join("|"), "u"), any: new RegExp([...source, ...more].join("|"), "u") };
}

function finderEn(names: readonly string[], adjectives: readonly string[]): Finder {
  const source = (list: readonly string[]) => list.map((name) => escapePattern(name.replaceAll("’", "'"))).join("|");
  const named = new RegExp(`\\b(?:${source(names)})(?![\\p{L}])(?! Cooperation| Spirit| Organi)`, "u");
  return { named, any: new RegExp(source([...names, ...adjectives]), "iu") };
}

function finderRu(stems: readonly string[]): Finder {
  if (stems.length === 0) return { named: NEVER, any: NEVER };
  const names = stems.filter((stem) => stem.charAt(0) !== stem.charAt(0).toLowerCase());
  const source = (list: readonly string[]) => `(?<!\\p{L})(?:${list.join("|")})\\p{L}*`;
  return { named: names.length === 0 ? NEVER : new RegExp(source(names), "u"), any: new RegExp(source(stems), "iu") };
}

/** A Russian place name in any case; of the shortest, only the endings that it can have. @example Уфа, Уфе, Ош, Оше */
function placeStem(name: string): string {
  const stem = name.replace(/[аяоеиыйь]$/u, "");
  if (stem.length > 3) return `${stem}\\p{L}{0,3}(?!\\p{L})`;
  return stem === name ? `${name}(?:а|у|е|ом)?(?!\\p{L})` : `${stem}(?:а|ы|и|е|у|ой|${name.slice(stem.length)})(?!\\p{L})`;
}

const HAN_STATES = [...MEMBERS.flatMap(({ name, fullName }) => [fullName.zh, name.zh]), ...COUNTRIES.flatMap(({ zh }) => zh)];
/** Members by one character: 中方, 中俄. */
const SIDES: Record<string, string> = { BY: "白方", IN: "印方", IR: "伊方", KZ: "哈方", CN: "中方", KG: "吉方|吉尔吉斯", PK: "巴方", RU: "俄方", TJ: "塔方", UZ: "乌方" };

const STATES: readonly Named[] = [
  ...MEMBERS.map(({ code, name, fullName }) => ({
    usual: name.en,
    finders: { zh: finderZh([fullName.zh, name.zh], { all: HAN_STATES, more: [SIDES[code] ?? name.zh] }), en: finderEn([name.en, fullName.en.replace("Republic of ", "")], MEMBER_ADJECTIVES[code] ?? []), ru: finderRu(MEMBER_STEMS[code] ?? []) },
  })),
  ...COUNTRIES.map(({ zh, en, ru }) => ({ usual: en[0] ?? "", finders: { zh: finderZh(zh, { all: HAN_STATES, more: [] }), en: finderEn(en, []), ru: finderRu(ru) } })),
];

const HAN_PLACES = PLACES.flatMap(({ zh }) => zh);
const CITIES: readonly Named[] = PLACES.map(({ zh, en, ru }) => ({
  usual: en[0] ?? "",
  finders: { zh: finderZh(zh, { all: HAN_PLACES, more: [] }), en: finderEn(en, []), ru: finderRu(ru.map(placeStem)) },
}));

/** Names that a text has and the other does not, in the order of the table. */
function listOnly(from: Reading, { there, names }: { there: Reading; names: readonly Named[] }): { name: Named; words: Words }[] {
  return names.flatMap((name) => {
    const words = findWords(from.view.folded, name.finders[from.language].named);
    return words === null || name.finders[there.language].any.test(there.view.folded) ? [] : [{ name, words }];
  });
}

/** Names of one text for which the other has none; between official texts only where another stands instead, since both may paraphrase. */
function compareNames({ own, other, official }: Compared, { names, sort }: { names: readonly Named[]; sort: "country" | "place" }): Difference[] {
  const [lost, strange] = [listOnly(own, { there: other, names }), listOnly(other, { there: own, names })];
  return lost.flatMap(({ name, words }, position): Difference[] => {
    const instead = strange[position]?.words ?? null;
    return official && instead === null ? [] : [{ sort, own: words, other: instead, note: `It is ${name.usual}.` }];
  });
}

/** States that the other text does not name. */
export function compareCountries(compared: Compared): Difference[] {
  return compareNames(compared, { names: STATES, sort: "country" });
}

/** Places whose usual names the other text does not have. */
export function comparePlaces(compared: Compared): Difference[] {
  return compareNames(compared, { names: CITIES, sort: "place" });
}
