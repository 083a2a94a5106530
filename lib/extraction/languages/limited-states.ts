import type { Language } from "../output";

/** How a language says that only some of the states are meant. */
export type LimitedTable = {
  /** "Relevant member states", "the states concerned". */
  limited: RegExp;
  /** The member states with nothing said about which. */
  states: RegExp;
  /** Any word by which a text may narrow whom it means, of authorities or parties too. */
  narrowing: RegExp;
};

/** Authorities are always the relevant ones; only of states, delegations and parties does the word narrow who is bound. */
export const LIMITED: Record<Language, LimitedTable> = {
  zh: {
    limited: /(?:有关|相关|有意愿的?|感兴趣的?|部分|愿意参与的?|个别)(?:各)?(?:上合组织|上海合作组织|本组织)?(?:成员国|国家|各国)|(?:有关|相关)(?:各)?(?:代表团|方(?![面式案向法])|各方)/u,
    states: /成员国/u,
    narrowing: /(?:有关|相关|部分)[\p{Script=Han}]{0,4}(?:国|方|部门|机构|机关|当局|代表)|意愿|感兴趣|参与国|当事|个别|某些|一些|自愿/u,
  },
  en: {
    limited: /\b(?:(?:relevant|interested|willing|concerned|respective|certain|participating)(?: SCO| Organi[sz]ation)? (?:member )?(?:states|countries|nations|parties|sides|delegations)|heads of (?:the )?relevant delegations|(?:states|countries|parties|sides) (?:concerned|involved|that wish|wishing|willing|interested))\b/iu,
    states: /\b(?:states|countries|nations)\b/iu,
    narrowing: /\b(?:relevant|respective|participating|several|individual|some|certain)(?: \p{L}+){0,2} (?:states|countries|nations|parties|sides|authorities|agencies|bodies|delegations)\b|\b(?:interested|willing|concerned|involved|wish\p{L}*|voluntar\p{L}*)\b/iu,
  },
  ru: {
    limited: /(?<!\p{L})(?:заинтересованн|соответствующ|желающ|отдельн|некотор|вовлеченн|участвующ)\p{L}* (?:государств|стран|сторон|делегац)\p{L}*/iu,
    states: /(?<!\p{L})(?:государств|стран)\p{L}*\s*[-–—]\s*(?:член|участни)\p{L}*/iu,
    narrowing: /(?<!\p{L})(?:(?:соответствующ|отдельн|некотор)\p{L}*(?: \p{L}+){0,2} (?:государств|стран|сторон|орган|ведомств|структур)|заинтересован|желающ|вовлеченн|участвующ|доброволь|ряд\p{L}? (?:государств|стран))\p{L}*/iu,
  },
};
