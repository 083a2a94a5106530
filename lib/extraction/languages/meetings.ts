import type { Language } from "../output";

/** Meetings of ministers and of heads of agencies, from the word for the meeting to that for its field or the reverse. */
export const MEETINGS: Record<Language, RegExp> = {
  zh: /[^,;:。、《》()和与及的到了持迎]{1,24}(?:部长|外长|财长|行长|署长|局长|院长|检察长|议长|(?:部门|机关|机构|当局)(?:负责人|领导人))(?:第[一二三四五六七八九十\d]{1,4}次|首次|例行)?会议/gu,
  en: /\b(?:meetings?|conference|session) (?:mechanism )?of (?:the )?(?:SCO )?(?:(?:member states['’]? )?(?:ministers|heads|leaders|chiefs|presidents|chairs|chairmen|directors|governors|secretaries|prosecutors))\b[^;.()]{0,90}|\b(?:\p{Lu}[\p{L}-]+,? (?:and )?){1,4}ministers['’]? (?:meetings?|conference)|\bministerial meetings? on [^,;.()]{0,60}/giu,
  ru: /(?<!\p{L})(?:совещани|встреч|заседани|конференци)\p{L}* (?:министров|руководителей|глав(?! (?:государств|правительств|делегаций))|председателей|секретарей|генеральных прокуроров|директоров)[^;.()]{0,110}/giu,
};
