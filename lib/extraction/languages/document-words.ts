import type { Language } from "../output";

/** Words for a document. */
export type DocumentWords = {
  /** What surely names one: a title in its marks, a Russian document's word with its capital. */
  named: RegExp;
  /** What may stand for one; a translation may leave out the marks and even the capital. */
  any: RegExp;
};

const STEMS_RU =
  "программ|план|стратеги|концепци|дорожн\\p{L}+ карт|соглашени|конвенци|заявлени|деклараци|харти|устав|протокол|меморандум|рекомендаци|договор|инициатив|решени|отчет|доклад|регламент|переч|комплекс|поряд|положени|принцип|направлени|бюджет|мер|документ|резолюци|рамочн";

/** Documents as each language names them. */
export const DOCUMENT_WORDS: Record<Language, DocumentWords> = {
  zh: { named: /《/gu, any: /《|纲要|计划|规划|协定|协议|声明|宣言|战略|构想|路线图|公约|宪章|议定书|备忘录|决议|决定|报告|方案|措施|倡议|框架|条约|建议|清单|规则|预算|文件/gu },
  en: {
    named: /(?<=[\p{Ll},] )(?:(?:[A-Z][\p{L}-]+ )*(?:Declaration|Agreement|Plan|Roadmap|Strategy|Charter|Programme|Program|Concept|Convention|Statement|Treaty|Protocol|Memorandum))/gu,
    any: /\b(?:declarations?|agreements?|plans?|road ?maps?|strateg(?:y|ies)|initiatives?|charters?|programmes?|programs?|concepts?|(?<!within the )(?<!within the legal )frameworks?|reports?|conventions?|statements?|measures|outlines?|recommendations?|visions?|treat(?:y|ies)|protocols?|memorand(?:um|a)|resolutions?|decisions?|documents?|papers?|guidelines?|rules|regulations?|schemes?|lists?|principles|budgets?)\b/giu,
  },
  ru: {
    named: /(?<!\p{L})(?:Программ|План(?!ет)|Стратеги|Концепци|Дорожн\p{L}+ карт|Соглашени|Конвенци|Заявлени|Деклараци|Протокол|Меморандум|Договор|Рекомендаци)\p{L}*/gu,
    any: new RegExp(`(?<!\\p{L})(?:${STEMS_RU})\\p{L}*|[«„"“]`, "giu"),
  },
};
