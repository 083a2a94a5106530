import { isOfficial } from "@/lib/clauses/rules";
import { findVerb } from "@/lib/communiques/rules/places";
import type { Refusal } from "@/lib/errors";
import type { Clause, Language, PerLanguage } from "@/lib/extraction/output";
import { MAX_TITLE, type TitleState } from "@/lib/titles/schema";

export type ProposedTitle = { text: string; state: Exclude<TitleState, "checked"> };

/** About as long as one line of a report. */
const LONGEST: Record<Language, number> = { zh: 48, ru: 110, en: 110 };

/** What leads from the verb to its object and is no part of a title. */
const LEAD: Record<Language, RegExp> = {
  zh: /^[\s,，:：]*(?:了|关于|到)?/u,
  ru: /^[\s,:]*(?:(?:с удовлетворением|что)\s+)?/iu,
  en: /^[\s,:]*(?:(?:with satisfaction|that|of|to)\s+)?(?:the\s+)?/iu,
};
const ENDS = /[\s,，;；。.:：]+$/u;
/** Where a title may be cut. */
const CUTS = /[,，;；、\s]/gu;

/**
 * Short titles for a clause in each language that has it: the words of its object, as the source has them, cut to one line.
 * A translation gets none where a notice doubts it beside an official text: its words would pass for the product's own.
 */
export function proposeTitles({ span, verbText, notices }: Pick<Clause, "span" | "verbText" | "notices">): PerLanguage<ProposedTitle> {
  const languages = Object.keys(span) as Language[];
  const hasOfficial = languages.some(isOfficial);
  const titles = languages.flatMap((language) => {
    const own = isOfficial(language) || !hasOfficial;
    if (!own && notices.length > 0) return [];
    const text = titleOf({ text: span[language]?.text ?? "", verbText: verbText[language] ?? "", language });
    return text === "" ? [] : [[language, { text, state: own ? "source" : "machine" } as const] as const];
  });
  return Object.fromEntries(titles);
}

function titleOf({ text, verbText, language }: { text: string; verbText: string; language: Language }): string {
  const verb = findVerb({ start: 0, text }, verbText);
  const after = verb ? text.slice(verb.end).replace(LEAD[language], "") : text;
  const object = after.replace(ENDS, "") === "" ? text : after;
  const whole = cut(object.replace(ENDS, ""), LONGEST[language]);
  return language === "zh" ? whole : whole.slice(0, 1).toLocaleUpperCase(language) + whole.slice(1);
}

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const places = [...words.slice(0, longest).matchAll(CUTS)].map(({ index }) => index).filter((index) => index > longest / 2);
  return `${words.slice(0, places.at(-1) ?? longest).replace(ENDS, "")}…`;
}

/** Whether a person's title can stand: it says something, in one line, and another thing than the checked one before it. */
export function checkTitleWords({ text, standing }: { text: string; standing: { text: string; state: TitleState } | null }): Refusal | null {
  if (text === "" || text.length > MAX_TITLE || /[\n\r]/u.test(text)) return { code: "title.one_line", details: { most: MAX_TITLE } };
  return standing?.state === "checked" && standing.text === text ? { code: "title.unchanged" } : null;
}

/** The words under which a document names a commitment: a checked title, else the official words, marked as such. */
export function titleForExport({ titles, words, language }: { titles: PerLanguage<{ text: string; state: TitleState }>; words: PerLanguage<string>; language: Language }): { text: string; checked: boolean; language: Language } | null {
  const own = titles[language];
  if (own?.state === "checked") return { text: own.text, checked: true, language };
  const official = (["zh", "ru", "en"] as const).find((each) => words[each] !== undefined);
  return official ? { text: words[official] ?? "", checked: false, language: official } : null;
}
