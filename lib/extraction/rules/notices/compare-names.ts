import { COUNTRIES, MEMBER_ADJECTIVES, MEMBER_STEMS } from "../../registry/countries";
import { MEMBERS } from "../../registry/members";
import { PLACES } from "../../registry/places";
import type { Language } from "../../output";
import { rememberByKey } from "../../text/name-finder";
import type { Reading } from "../read-paragraph";
import { type Compared, findWords } from "./compared";
import { type Finder, finderEn, finderRu, finderZh, placeStem } from "./name-finders";
import type { Difference, Words } from "./notice";

type Named = { usual: string; finder: (language: Language) => Finder };

/** Made when a text of the language is first looked through: there are hundreds. */
const lazily = (make: Record<Language, () => Finder>) => rememberByKey((language: Language) => make[language]());

const HAN_STATES = [...MEMBERS.flatMap(({ name, fullName }) => [fullName.zh, name.zh]), ...COUNTRIES.flatMap(({ zh }) => zh)];
/** Members by one character: 中方, 中俄. */
const SIDES: Record<string, string> = { BY: "白方", IN: "印方", IR: "伊方", KZ: "哈方", CN: "中方", KG: "吉方|吉尔吉斯", PK: "巴方", RU: "俄方", TJ: "塔方", UZ: "乌方" };

const STATES: readonly Named[] = [
  ...MEMBERS.map(({ code, name, fullName }) => ({
    usual: name.en,
    finder: lazily({
      zh: () => finderZh([fullName.zh, name.zh], { all: HAN_STATES, more: [SIDES[code] ?? name.zh] }),
      en: () => finderEn([name.en, fullName.en.replace("Republic of ", "")], MEMBER_ADJECTIVES[code] ?? []),
      ru: () => finderRu(MEMBER_STEMS[code] ?? []),
    }),
  })),
  ...COUNTRIES.map(({ zh, en, ru }) => ({ usual: en[0] ?? "", finder: lazily({ zh: () => finderZh(zh, { all: HAN_STATES, more: [] }), en: () => finderEn(en, []), ru: () => finderRu(ru) }) })),
];

const HAN_PLACES = PLACES.flatMap(({ zh }) => zh);
const CITIES: readonly Named[] = PLACES.map(({ zh, en, ru }) => ({
  usual: en[0] ?? "",
  finder: lazily({ zh: () => finderZh(zh, { all: HAN_PLACES, more: [] }), en: () => finderEn(en, []), ru: () => finderRu(ru.map(placeStem)) }),
}));

/** Names that a text has and the other does not, in the order of the table. */
function listOnly(from: Reading, { there, names }: { there: Reading; names: readonly Named[] }): { name: Named; words: Words }[] {
  return names.flatMap((name) => {
    const words = findWords(from.view.folded, name.finder(from.language).named);
    return words === null || name.finder(there.language).any.test(there.view.folded) ? [] : [{ name, words }];
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
