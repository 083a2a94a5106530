import type { Language } from "../output";

/** How a language says that an event is over or is to come. */
export type EventTense = {
  past: RegExp;
  future: RegExp;
  /** An event's verb that leaves it to the date before it whether it is over. */
  undecided: RegExp | null;
};

/** Verbs of events; "the holding of" is neither past nor to come. */
export const EVENT_TENSES: Record<Language, EventTense> = {
  zh: {
    past: /(?:已|业已|曾)[^,;。]{0,40}?(?:举行|举办|召开)|(?:成功|顺利)(?:举行|举办|召开)|(?:举行|举办|召开)了|(?<!将[^,;。]{0,40})(?:举行|举办|召开)的/u,
    future: /(?:将|即将|拟|定于|计划)[^,;。]{0,40}?(?:举行|举办|召开)/u,
    undecided: /(?:举行|举办|召开)/u,
  },
  en: {
    past: /\b(?:was|were|has been|have been|had been) (?:successfully )?(?:held|convened|hosted|organi[sz]ed)\b|\btook place\b|\bhas taken place\b|(?<!will |be )\bhosted\b/iu,
    future: /\b(?:will|shall|would) (?:be (?:held|convened|hosted|organi[sz]ed)|take place|host)\b|\b(?:is |are )?(?:scheduled|due|planned|expected)? ?to (?:be (?:held|convened|hosted|organi[sz]ed)|take place)\b|\bupcoming\b/iu,
    undecided: null,
  },
  ru: {
    past: /(?<!\p{L})(?:состоял(?:ся|ась|ось|ись)|прош(?:ел|ла|ло|ли)|был[аои]? (?:успешно )?(?:проведен|организован)[аоы]?|состоявш\p{L}+|прошедш(?:ий|его|ему|им|ая|ей|ую|ее|ие|их|ими)(?= (?:в|во|на|\d))|проведенн\p{L}+)(?!\p{L})/iu,
    future: /(?<!\p{L})(?:состо(?:ится|ятся)|пройд[еу]т|буд[еу]т (?:проведен|организован)[аоы]?|планируется (?:провести|проведение)|запланирован\p{L}*|предстоящ\p{L}+)(?!\p{L})/iu,
    undecided: null,
  },
};
