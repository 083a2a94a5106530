import type { Language, Verb } from "../output";
import type { VerbForm } from "./grammar";

/** Words that stand close to a tracked verb, the verb as which they are read, and why. */
type NearSynonym = Partial<Record<Language, string>> & { verb: Verb; why: string };

/**
 * The one place that decides about near-synonyms: which of them are a tracked verb and which keep a code of their own.
 * Patterns are regular expression sources, as in a grammar.
 */
export const NEAR_SYNONYMS: readonly NearSynonym[] = [
  {
    verb: "approved",
    zh: "(?:审议(?:并|后)?)?(?:批准|核准|审批通过)(?:了)?",
    en: "(?:considered and )?approved(?! (?:in|on|under) )",
    ru: "(?:рассмотрели и )?(?:утвердили|утвердил[аои]?|одобрили|одобрил[аои]?)",
    why: "The Organisation's procedure approves documents and budgets; Russian says so with утвердили and одобрили alike, Chinese with 批准, in older texts 核准.",
  },
  {
    verb: "endorsed",
    zh: "赞同|赞成|同意|认可|核可",
    en: "endorsed(?! (?:in|on|under) )|agreed(?= (?:to (?:the|an?|its|their|this)|on|with) )|concurred with",
    ru: "согласились(?: с)?",
    why: "Agreement with a view or a proposal: weaker in procedure than an approval, which is 批准 or 核准 in Chinese.",
  },
  {
    verb: "adopted",
    zh: "(?:审议(?:并|后)?|协商一致)?(?:通过了|通过(?=《|关于|(?:相关|有关|一系列)?(?:决议|决定|声明)))",
    en: "adopted(?! (?:in|on|under) )",
    ru: "приняли(?! (?:к сведению|участие|решение|решения|во внимание|меры))|принял[аои]?(?! (?:к сведению|участие|решение|решения|во внимание|меры))",
    why: "A text made by the meeting itself, not a text put before it; 通过 only before a document, since it also means “by means of”.",
  },
  {
    verb: "noted",
    en: "(?:noted|took (?:good |due |full |careful |positive |particular )?note)(?: of)?(?: with (?:deep |great |particular )?(?:satisfaction|concern|interest|appreciation|regret|approval|gratitude|pleasure|alarm))?(?: (?:of|the fact)(?= ))?",
    zh: "(?:指出并)?(?:注意到|获悉|知悉)(?:了)?",
    ru: "(?:отметили|отметил[аои]?)(?: с (?:глубоким |большим )?(?:удовлетворением|интересом|сожалением|обеспокоенностью|озабоченностью|признательностью|благодарностью))?|приняли к сведению|принял[аои]? к сведению|взяли на заметку",
    why: "отметили and приняли к сведению are one verb; which of them it was stays in the surface words.",
  },
  {
    verb: "pointed_out",
    zh: "指出|声明|表示(?=,)",
    en: "pointed out|indicated|stated(?! (?:the following|as follows))|declared(?! (?:the following|as follows))|observed(?= that)|remarked|mentioned",
    ru: "указали|констатировали|заявили|сообщили|напомнили",
    why: "The heads' own statement, not the notice they take of something: 指出 is not 注意到.",
  },
  {
    verb: "advocated",
    zh: "主张|倡导|提倡",
    en: "advocated|called for|spoke out for|stood for|came out for",
    ru: "выступили за|высказались за|выступил[аои]? за",
    why: "A course is favoured in general; выступили в поддержку, with a named thing, is support.",
  },
];

/** A language's forms of the near-synonyms. */
export function listNearSynonyms(language: Language): VerbForm[] {
  return NEAR_SYNONYMS.flatMap(({ verb, [language]: pattern }) => (pattern === undefined ? [] : [{ verb, pattern, ...(language === "zh" ? {} : { tense: "past" as const }) }]));
}

/**
 * Verbs by which the official texts render one another although their codes differ: отметили stands for 指出 as well as for 注意到,
 * согласились for 认为, and одобрили for 赞同.
 */
const RENDERINGS: readonly (readonly [Verb, Verb])[] = [
  ["noted", "pointed_out"], ["noted", "affirmed"], ["noted", "considered"], ["noted", "emphasised"], ["emphasised", "pointed_out"], ["reaffirmed", "affirmed"], ["reaffirmed", "pointed_out"], ["reaffirmed", "emphasised"],
  ["considered", "endorsed"], ["considered", "pointed_out"], ["approved", "endorsed"], ["approved", "adopted"], ["advocated", "supported"], ["advocated", "called_on"], ["praised", "welcomed"], ["praised", "noted"], ["affirmed", "pointed_out"],
  ["praised", "affirmed"], ["welcomed", "affirmed"], ["advocated", "considered"],
];

/** Tells whether two verbs can be one in two official languages. `other` says nothing of what it is. */
export function sayTheSame(left: Verb, right: Verb): boolean {
  if (left === right || left === "other" || right === "other") return true;
  return RENDERINGS.some(([one, two]) => (one === left && two === right) || (one === right && two === left));
}
