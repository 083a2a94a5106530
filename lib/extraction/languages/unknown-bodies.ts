import type { Language } from "../output";

/** How a language names a body that no registry knows. */
export type UnknownBodyTable = {
  /** Over the object of a clause that notes an outcome; group `name` is the body: a meeting of ministers or heads with its field, a group, centre, council or committee with a name of its own. */
  outcomeOf: RegExp;
  /** Words behind a name that do not belong to it: whose, where, when. */
  tail: RegExp;
  /** A meeting's number, which is no part of the body's name. */
  ordinal: RegExp;
  /** What is left of a name that says no more than its genus. */
  generic: RegExp;
  /** Whether the word for the sort of body, which decides what a name stands for, ends the name or opens it. */
  headEnds: boolean;
};

/** The tables by language. */
export const UNKNOWN_BODIES: Record<Language, UnknownBodyTable> = {
  zh: {
    outcomeOf: /^(?:在[^,;]{1,24}(?:举行|召开)的)?(?<name>[^,;:。、《》()的和与及]{2,34}?(?:(?:部长|(?:部门|机关|机构|当局)(?:负责人|领导人)|署长|局长|院长|检察长)(?:第[一二三四五六七八九十\d]{1,4}次|首次|例行)?会议|(?:工作组|专家组|中心|委员会|理事会|联盟|协会|俱乐部|联合会)))(?:第[一二三四五六七八九十\d]{1,4}[次届]|首[次届]|例行)?(?:会议|大会)?(?:\(\uFFFC*\))?(?:的)?(?:成果|所做工作|工作报告|工作情况)/u,
    tail: /(?!)/u,
    ordinal: /第[一二三四五六七八九十\d]{1,4}[次届]|首[次届]|例行/u,
    generic: /^(?:各国|成员国)?(?:特别|专门|专家|有关|相关|联合)*(?:工作组|专家组|中心|委员会|理事会|联盟|协会|部长会议|(?:主管)?部门(?:负责人|领导人)会议)$/u,
    headEnds: true,
  },
  en: {
    outcomeOf: /^(?:the )?(?:outcomes?|results?|work|reports?|activities)(?: done)? (?:of|by|from) (?:the )?(?:[\w-]+ ){0,2}?(?:meetings? of (?:the )?)?(?<name>(?:SCO )?Meetings? of (?:the )?(?:SCO )?(?:Ministers|Heads|Chiefs|Secretaries|Leaders)\b[^,;.()]{3,110}|(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Working|Expert) Group on [^,;.()]{3,60}|(?:\p{Lu}[\p{L}-]+ ){1,5}(?:Centre|Center|Council|Committee|Association|Alliance|Union|Club|Consortium|Commission)(?: (?:for|on|of) [^,;.()]{3,60})?)/u,
    tail: /(?: (?:held|that|which|convened|established)\b.*| in (?=\p{Lu}).*| (?:on|in|from) \d.*| and (?:of )?the\b.*| of the (?:SCO )?Member (?:States|Countries)| of the SCO)$/u,
    ordinal: /(?!)/u,
    generic: /(?:Ministers|Heads|Chiefs|Secretaries|Leaders|of (?:the )?(?:Delegations?|States?|Governments?)|Heads of (?:Ministries|Agencies|Authorities|Departments))$|^(?:SCO )?\p{L}+$/u,
    headEnds: false,
  },
  ru: {
    outcomeOf: /^(?:что )?(?:итог|результат|работ|деятельност|отчет|доклад)\p{L}{0,3} (?:[\p{L}\d-]+ ){0,2}?(?:заседани\p{L} )?(?<name>(?:[Сс]овещани|[Вв]стреч)\p{L} (?:министров|руководителей|глав|председателей|директоров) [^,;.()]{3,110}(?:, (?:отвечающих|ответственных|курирующих|занимающихся) [^,;.()]{3,90})?|(?:\p{Lu}\p{L}+ )?[Рр]абоч\p{L}{1,3} групп\p{L}{1,2} по [^,;.()]{3,60}|(?:\p{Lu}\p{L}+ ){0,3}(?:[Цц]ентр|[Сс]овет|[Кк]омитет|[Аа]ссоциаци|[Аа]льянс|[Сс]оюз|[Кк]луб|[Кк]онсорциум|[Кк]омисси)\p{L}{0,3} [^,;.()]{3,60})/u,
    tail: /(?: (?:состоявш|проведенн|прошедш|котор)\p{L}*.*| (?:в|во|на) (?=(?:г\. )?\p{Lu}|\d).*| государств\s*[-–—]\s*членов(?: ШОС| Организации)?| ШОС)$/u,
    ordinal: /(?!)/u,
    generic: /(?:министров|руководителей|глав|председателей|директоров|делегаций|правительств|ведомств|министерств и ведомств)$|^\p{L}+$/u,
    headEnds: false,
  },
};
