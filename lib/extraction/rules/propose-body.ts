import { NAME_TAIL, UNKNOWN_BODIES } from "../languages/unknown-bodies";
import type { Language, Owner } from "../output";
import { hashText } from "../text/hash";
import { stemOf } from "../text/stem";
import { normaliseWords } from "../text/normalise";
import { findBodies } from "./find-bodies";

/** Opens the code of every body that a text names and the registry lacks. */
export const PROPOSED = "new-";

/** The same code for a name in any case of the language and with any number of the meeting. */
function codeOf(name: string, language: Language): string {
  const words = normaliseWords(name).replace(/^(?:上海合作组织|上合组织|本组织|the |sco )+/u, "").replace(/^成员国/u, "");
  return `${PROPOSED}${hashText(language === "ru" ? words.split(" ").map(stemOf).join(" ") : words)}`;
}

/** The body that a clause's object makes responsible and the registry does not know; null where there is none, or only a genus. @example 上合组织成员国民航部门负责人第七次会议成果 */
export function proposeBody(object: string, { raw, language }: { raw: string; language: Language }): Owner | null {
  const found = UNKNOWN_BODIES[language].exec(object)?.groups?.["name"]?.replace(NAME_TAIL[language], "").trim();
  // What a mark hid or a registry name shortens is not the text's own words.
  if (found === undefined || found === "" || !raw.includes(found) || findBodies(found, language).length > 0) return null;
  return { body: codeOf(found, language), name: { zh: found, en: found, ru: found }, role: "lead", basis: "text" };
}
