import type { Language } from "../output";

/** A term that English translators are known to miss: `wrong` without `right` is a defect. */
export type FalseFriend = { own: RegExp; wrong: RegExp; right: RegExp; reason: string };

const FROM_CHINESE: readonly FalseFriend[] = [
  { own: /标准化(?!的)/u, wrong: /\bstandardi[sz]ed\b/iu, right: /\bstandardi[sz](?:ation|ing)\b/iu, reason: "标准化 is standardisation, not something standardised" },
  { own: /之都/u, wrong: /\bcity\b/iu, right: /\bcapital\b/iu, reason: "之都 is a capital" },
  { own: /周年/u, wrong: /\b(?:annual|yearly)\b/iu, right: /\banniversar/iu, reason: "周年 is an anniversary; annual would be 年度" },
  { own: /年度/u, wrong: /\banniversary\b/iu, right: /\bannual\b/iu, reason: "年度 is annual, not an anniversary" },
  { own: /例行会议/u, wrong: /\b(?:special|extraordinary)\b/iu, right: /\bregular\b/iu, reason: "例行 is regular" },
  { own: /(?:特别|非例行)会议/u, wrong: /\bregular\b/iu, right: /\b(?:special|extraordinary)\b/iu, reason: "特别 is special, not regular" },
  { own: /草案/u, wrong: /\b(?:agreement|programme|program|plan|convention|measures)\b/iu, right: /\bdraft/iu, reason: "草案 is a draft, not the document itself" },
  { own: /观察员国/u, wrong: /\bmember states?\b(?!.*\bobserver)/iu, right: /\bobserver/iu, reason: "观察员国 is an observer state" },
  { own: /对话伙伴/u, wrong: /\bobserver/iu, right: /\bdialogue partner/iu, reason: "对话伙伴 is a dialogue partner" },
  { own: /反恐怖|反恐/u, wrong: /\bcounter-?insurgency\b/iu, right: /\b(?:anti|counter)-?terror/iu, reason: "反恐 is counter-terrorism" },
];

const FROM_RUSSIAN: readonly FalseFriend[] = [
  { own: /(?<!\p{L})проект\p{L}{0,3} (?:\p{L}+ ){0,2}?(?:Соглашени|Программ|План|Конвенци|Концепци|Стратеги|Протокол|Меморандум|Положени|Договор|соглашени|конвенци|договор|протокол)/u, wrong: /\b(?:agreement|programme|program|plan|convention|concept|strategy|protocol|memorandum|regulations?|treaty)\b/iu, right: /\bdraft/iu, reason: "проект of a document is its draft, not the document itself" },
  { own: /(?<!\p{L})(?:внеочередн|чрезвычайн)\p{L}+ (?:заседани|совещани|встреч|сесси|саммит)/iu, wrong: /\bregular\b/iu, right: /\b(?:extraordinary|special|emergency)\b/iu, reason: "внеочередное is extraordinary, not regular" },
  { own: /(?<!\p{L})очередн\p{L}+ (?:заседани|совещани|встреч|сесси|саммит)/iu, wrong: /\b(?:extraordinary|special|emergency) (?:meeting|session|summit)/iu, right: /\b(?:regular|next)\b/iu, reason: "очередное is regular or next, not extraordinary" },
  { own: /(?<!\p{L})(?:годовщин|юбиле|-лети)\p{L}*/iu, wrong: /\b(?:annual|yearly)\b/iu, right: /\banniversar|\bjubilee|\bbirth/iu, reason: "годовщина is an anniversary; annual would be ежегодный" },
  { own: /(?<!\p{L})ежегодн\p{L}+/iu, wrong: /\banniversary\b/iu, right: /\b(?:annual|yearly|every year|each year)/iu, reason: "ежегодный is annual, not an anniversary" },
  { own: /государств\p{L}*\s*[-–—]\s*наблюдател/iu, wrong: /\bmember states?\b/iu, right: /\bobserver/iu, reason: "государство – наблюдатель is an observer state" },
  { own: /партнер\p{L}* по диалогу/iu, wrong: /\bobserver/iu, right: /\bdialogue partner/iu, reason: "партнёр по диалогу is a dialogue partner" },
  { own: /(?<!\p{L})столиц\p{L}+/iu, wrong: /\bcity\b/iu, right: /\bcapital/iu, reason: "столица is a capital" },
  { own: /(?<!\p{L})стандартизаци\p{L}+/iu, wrong: /\bstandardi[sz]ed\b/iu, right: /\bstandardi[sz](?:ation|ing)\b/iu, reason: "стандартизация is standardisation, not something standardised" },
];

/** Terms of the genre whose usual mistranslation changes what is meant, by the language they are translated from. */
export const FALSE_FRIENDS: Partial<Record<Language, readonly FalseFriend[]>> = { zh: FROM_CHINESE, ru: FROM_RUSSIAN };
