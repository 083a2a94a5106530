import { listCompared, noticeOf, ZH_EN } from "./compared";
import type { FoundNotice, NoticeQuestion } from "./notice";

/** A name with an Arabic particle in it: "… bin …", "… al-…". */
const PARTICLE_EN = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:(?:bin|ibn|bint|abu) \p{Lu}[\p{L}’'-]+|(?:[Aa]l|[Ee]l)-\p{Lu}[\p{L}’'-]+)/gu;
/** How Chinese writes such a particle, or parts a foreign name. */
const PARTICLE_ZH = /[·•‧]|本|宾|伊本|阿布|阿勒|阿尔|埃勒|艾勒/u;

/** A part of a person's name that only the translation has: Chinese gives particles of foreign names, or parts them by a dot. */
export function noticePersons(question: NoticeQuestion): FoundNotice[] {
  return listCompared(question, ZH_EN).flatMap((compared) => {
    if (PARTICLE_ZH.test(compared.own.view.text)) return [];
    return [...compared.other.view.text.matchAll(PARTICLE_EN)].map((match) => {
      const other = { start: match.index, end: match.index + match[0].length, text: match[0] };
      return noticeOf(compared, { code: "translation.person", message: `“${other.text}” has a part of a name that the text that decides does not have.`, own: null, other });
    });
  });
}
