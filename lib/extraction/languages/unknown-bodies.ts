import type { Language } from "../output";

/**
 * What a text makes responsible although no registry knows it, over the object of the clause with the names that are known replaced by
 * marks. Group `name` is the body: a meeting of ministers or heads with its field, a group, centre, council or committee with a name of its own.
 */
export const UNKNOWN_BODIES: Record<Language, RegExp> = {
  zh: /^(?:在[^,;{}]{1,24}(?:举行|召开)的)?(?<name>(?:上合组织|上海合作组织|本组织)?(?:成员国)?[^,;:。、{}《》()的和与及]{2,28}?(?:部长|部门负责人|机关负责人|机构负责人|部门领导人|署长|局长|院长|检察长|工作组|专家组|中心|委员会|理事会|联盟|协会|俱乐部|联合会))(?:第[一二三四五六七八九十\d]{1,4}[次届]|首[次届]|例行)?(?:会议|大会)?(?:\(\uFFFC*\))?(?:的)?(?:成果|所做工作|工作报告|工作情况)/u,
  en: /^(?:the )?(?:outcomes?|results?|work|reports?|activities)(?: done)? (?:of|by|from) (?:the )?(?:[\w-]+ ){0,2}?(?:(?:meeting|session)s? of (?:the )?)?(?<name>(?:SCO )?(?:Meetings? of (?:the )?(?:SCO )?(?:Ministers|Heads|Chiefs|Secretaries|Leaders)\b[^,;.(){}]{3,110}|(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Working|Expert) Group on [^,;.(){}]{3,60}|(?:\p{Lu}[\p{L}-]+ ){0,5}(?:Centre|Center|Council|Committee|Association|Alliance|Union|Club|Consortium|Commission)(?: (?:for|on|of) [^,;.(){}]{3,60})?))/u,
  ru: /^(?:что )?(?:итог|результат|работ|деятельност|отч[её]т|доклад)\p{L}{0,3} (?:[\p{L}\d-]+ ){0,2}?(?:заседани\p{L} )?(?<name>(?:[Сс]овещани|[Вв]стреч)\p{L} (?:министров|руководителей|глав|председателей|секретарей|директоров) [^,;.(){}]{3,110}|(?:\p{Lu}\p{L}+ )?[Рр]абоч\p{L} групп\p{L} по [^,;.(){}]{3,60}|(?:\p{Lu}\p{L}+ ){0,3}(?:[Цц]ентр|[Сс]овет|[Кк]омитет|[Аа]ссоциаци|[Аа]льянс|[Сс]оюз|[Кк]луб|[Кк]онсорциум|[Кк]омисси)\p{L}{0,3} [^,;.(){}]{3,60})/u,
};

/** Words that belong to the text and not to the name: whose member states', with whom, when. */
export const NAME_TAIL: Record<Language, RegExp> = {
  zh: /(?!)/u,
  en: /(?: of the (?:SCO )?Member States| of the SCO| (?:held|that|which|and|within|in|with)\b.*)+$/iu,
  ru: /(?: государств\s*[-–—]\s*членов(?: ШОС)?| ШОС| (?:состоявш|проведенн|котор|и |в |во |на |с ).*)+$/iu,
};
