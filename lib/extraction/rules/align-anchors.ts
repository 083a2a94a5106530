import { readNumeral } from "../languages/dates-zh";
import type { Language } from "../output";
import { toHalfWidth } from "../text/normalise";
import { findBodies } from "./find-bodies";

type Term = Record<Language, string>;

const term = ([zh, en, ru]: readonly [zh: string, en: string, ru: string]): Term => ({ zh, en, ru });

/** Words that a translation can hardly avoid: a sign that two paragraphs are of one matter, whatever their length. */
const TERMS: readonly Term[] = [
  term(["白俄罗斯", "Belarus", "Беларус|Белорус"]), term(["印度(?!尼)", "Indian?\\b", "Инди[ияйю]|индийск"]), term(["伊朗", "Iran", "Иран"]), term(["哈萨克", "Kazakh", "Казах"]),
  term(["中华人民共和国|中国|中方", "China|Chinese", "Кита[йяюе]|КНР|китайск"]), term(["吉尔吉斯", "Kyrgyz", "[Кк]ыргыз|[Кк]иргиз"]), term(["巴基斯坦", "Pakistan", "Пакистан"]),
  term(["俄罗斯", "Russia", "Росси|российск"]), term(["塔吉克", "Tajik", "Таджик"]), term(["乌兹别克", "Uzbek", "Узбек"]), term(["阿富汗", "Afghan", "[Аа]фган"]), term(["蒙古", "Mongolia", "Монгол"]),
  term(["土库曼", "Turkmen", "Туркмен"]), term(["乌克兰", "Ukrain", "Украин"]), term(["叙利亚", "Syria", "Сири[яию]"]), term(["巴勒斯坦", "Palestin", "[Пп]алестин"]), term(["以色列", "Israel", "Израил"]),
  term(["莫斯科", "Moscow", "Москв"]), term(["北京", "Beijing", "Пекин"]), term(["天津", "Tianjin", "Тяньцзин"]), term(["上海(?!合作)", "Shanghai(?! Coop)", "Шанха[йе]\\b"]), term(["塔什干", "Tashkent", "Ташкент"]),
  term(["撒马尔罕", "Samarkand", "Самарканд"]), term(["阿斯塔纳", "Astana", "Астан"]), term(["阿拉木图", "Almaty", "Алматы"]), term(["杜尚别", "Dushanbe", "Душанбе"]), term(["比什凯克", "Bishkek", "Бишкек"]),
  term(["伊塞克", "Issyk", "Иссык"]), term(["伊斯兰堡", "Islamabad", "Исламабад"]), term(["新德里", "New Delhi", "Нью-Дели"]), term(["明斯克", "Minsk", "Минск"]), term(["德黑兰", "Tehran", "Тегеран"]),
  term(["青岛", "Qingdao", "Циндао"]), term(["乌法", "Ufa\\b", "\\bУф[аеуы]"]), term(["联合国", "United Nations|\\bUN\\b", "ООН|Объедин[её]нных Наций"]), term(["世界?贸易?组织|世贸", "World Trade|\\bWTO\\b", "ВТО|Всемирной торгов"]),
  term(["一带一路", "Belt and Road", "Один пояс"]), term(["欧亚", "Eurasia", "[Ее]врази"]), term(["独立国家联合体|独联体", "Commonwealth of Independent", "СНГ|Содружеств"]), term(["亚信|亚洲相互协作", "Confidence[- ]Building", "СВМДА"]),
  term(["恐怖", "terror", "террор"]), term(["极端主义", "extremis", "экстремис"]), term(["毒品|禁毒|麻醉", "drug|narcotic", "наркот"]), term(["腐败", "corruption", "корруп"]), term(["犯罪", "crim", "преступ"]),
  term(["能源|电力", "energy|power", "энерг"]), term(["农业", "agricult", "сельск|аграр|агро"]), term(["粮食", "food|grain", "продовольств|зерн"]), term(["交通|运输", "transport", "транспорт"]), term(["铁路", "rail", "железн"]),
  term(["海关", "customs", "тамож"]), term(["旅游", "touris", "турис|туриз"]), term(["体育|奥", "sport|olympic", "спорт|олимп"]), term(["青年", "youth|young", "молод[её]ж"]), term(["妇女|女性", "wom[ae]n", "женщин|женск"]),
  term(["教育|大学|高校", "educat|universit", "образован|университет"]), term(["卫生|健康|医", "health|medic", "здравоохран|здоров|медицин"]), term(["疫情|传染|流行病|新冠", "epidemi|pandemi|infectio|COVID", "эпидем|пандем|инфекц|COVID"]),
  term(["环境|环保", "environment", "окружающ"]), term(["生态|绿色", "ecolog|green", "эколог|зел[её]н"]), term(["气候", "climate", "климат"]), term(["水资源|用水|水利|淡水|冰川", "water|glacier", "вод[аыо]|ледник"]), term(["银行", "bank", "банк"]),
  term(["金融|财政|本币", "financ|currenc", "финанс|валют"]), term(["投资", "invest", "инвест"]), term(["贸易", "trade", "торг"]), term(["工业", "industr", "промышлен"]), term(["中小", "small and medium|SME", "малого и среднего|МСП|малых и средних"]),
  term(["数字", "digital", "цифр"]), term(["人工智能", "artificial intelligence|\\bAI\\b", "искусственн|\\bИИ\\b"]), term(["信息", "informati", "информац"]), term(["网络", "cyber|internet|network", "кибер|интернет|сет[ьие]"]),
  term(["科技|科学|科研", "scien|research", "наук|науч"]), term(["创新", "innovat", "инновац"]), term(["航天|太空|外空|空间", "space", "косм"]), term(["文化|文明", "cultur|civili[sz]", "культур|цивилизац"]), term(["媒体", "media", "СМИ|медиа|массовой информ"]),
  term(["减贫|贫困", "poverty", "бедност"]), term(["紧急|救灾|灾害", "emergenc|disaster", "чрезвычайн|бедстви"]), term(["司法|法院|检察", "justice|court|prosecut", "юстиц|суд|прокур"]), term(["选举", "election", "выбор"]),
  term(["预算", "budget", "бюджет"]), term(["秘书处", "Secretariat", "Секретариат"]), term(["秘书长", "Secretary-General", "Генерального секретаря|Генеральный секретарь"]), term(["主席国|担任主席", "chairmanship|presidency|chairing|\\bchair\\b", "председательств"]),
  term(["实业家", "Business Council", "Делов(?:ой|ого|ому) совет"]), term(["人权", "human rights", "прав человека|права человека"]), term(["核武|核不扩散|核", "nuclear", "ядерн"]), term(["制裁|单边", "sanction|unilateral|coercive", "санкц|односторон"]),
  term(["边境|边界", "border", "границ|погранич|пригранич"]), term(["标准|计量", "standard|metrolog", "стандарт|метролог"]), term(["知识产权", "intellectual property", "интеллектуальн"]), term(["电子商务", "e-commerce|electronic commerce", "электронн.{1,3} торг"]),
  term(["图书|博物馆|文物|考古", "librar|museum|heritage|archaeolog", "библиот|музе|наслед|археолог"]), term(["论坛", "forum", "форум"]), term(["博览会|展览", "exhibition|expo\\b|fair\\b", "выставк|ярмарк|ЭКСПО"]), term(["宪章", "charter", "хартии|устав"]),
  term(["残疾", "disabilit", "инвалид"]), term(["语言|俄文|中文", "language", "язык"]), term(["地区反恐怖机构", "Anti-Terrorist Structure|RATS", "РАТС"]), term(["海洋|港口", "sea\\b|port\\b|ocean|maritime", "морск|порт[аыо]"]),
];

const COMPILED: Record<Language, readonly RegExp[]> = {
  zh: TERMS.map(({ zh }) => new RegExp(zh, "u")),
  en: TERMS.map(({ en }) => new RegExp(en, "iu")),
  // A word edge in JavaScript knows Latin letters only.
  ru: TERMS.map(({ ru }) => new RegExp(ru.replaceAll("\\b", "(?:(?<!\\p{L})|(?!\\p{L}))"), "u")),
};

const MONTHS: Record<"en" | "ru", readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ru: ["январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"],
};

const MONTH_PATTERNS: Record<"en" | "ru", RegExp> = {
  en: new RegExp(`(?<![\\p{L}])(?:${MONTHS.en.map((month, at) => `(?<m${at}>${month}[a-z]{0,6})`).join("|")})\\.?(?=\\s*\\d|,)|\\d\\s+(?:${MONTHS.en.map((month, at) => `(?<n${at}>${month}[a-z]{0,6})`).join("|")})(?!\\p{L})`, "gu"),
  ru: new RegExp(`(?<![\\p{L}])(?:${MONTHS.ru.map((month, at) => `(?<m${at}>${month}[а-я]{0,3})`).join("|")})(?!\\p{L})`, "gu"),
};

const ORDINAL_ZH = /第(?<n>[一二三四五六七八九十]{1,4})(?=次|届|轮|个)/gu;

function listMonths(text: string, language: Language): string[] {
  if (language === "zh") return [...text.matchAll(/(?<n>\d{1,2})\s*月/gu)].map((match) => `month ${match.groups?.["n"] ?? ""}`);
  return [...text.matchAll(MONTH_PATTERNS[language])].flatMap(({ groups }) =>
    Object.entries(groups ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [`month ${Number(name.slice(1)) + 1}`])),
  );
}

function listNumbers(text: string, language: Language): string[] {
  const digits = [...text.replaceAll(/(?<=\d)[,\u00A0\u202F ](?=\d{3}(?!\d))/gu, "").matchAll(/\d{1,9}(?!\d|\s*月)/gu)].map(([number]) => number);
  const ordinals = language === "zh" ? [...text.matchAll(ORDINAL_ZH)].map((match) => String(readNumeral(match.groups?.["n"] ?? ""))) : [];
  return [...digits, ...ordinals].map((number) => `number ${number}`);
}

/** A longer text is told by its opening: what follows adds time and no certainty. */
const READ = 6000;

/** What a paragraph has in common with its translation: numbers, months, bodies, acronyms, and words of the matter. */
export function listAnchors(whole: string, language: Language): Set<string> {
  const text = toHalfWidth(whole.slice(0, READ));
  const terms = COMPILED[language].flatMap((pattern, position) => (pattern.test(text) ? [`term ${position}`] : []));
  const bodies = findBodies(text, language).map(({ body }) => `body ${body.code}`);
  const acronyms = (text.match(/(?<![A-Za-z])[A-Z]{3,8}(?![A-Za-z])/gu) ?? []).map((letters) => `letters ${letters}`);
  return new Set([...listNumbers(text, language), ...listMonths(text, language), ...bodies, ...acronyms, ...terms]);
}
