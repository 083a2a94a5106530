import { cutLine, type TextLine } from "./text-line";

/** Lines longer than this say more than a site's furniture does. */
const LONGEST = 160;
/** Lines behind a heading such as "Related news" are furniture up to this many. */
const TAIL = 20;

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,2}";
const DAY = `(?:\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH}),?\\s+\\d{4}|(?:${MONTH})\\s+\\d{1,2},?\\s+\\d{4})`;
const WEEKDAY = "(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\.?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?:星期|周)[一二三四五六日天])";
/** A day with a time, a weekday or the word for date, and nothing else. */
const DATE_ONLY = new RegExp(`^(?:(?:date|posted on|published(?: on)?|日期|时间|发布时间|發布時間|дата(?: публикации)?|опубликовано)\\s*[:：]?\\s*)?[(（\\[]?(?:${WEEKDAY},?\\s*)?${DAY}(?:\\s*(?:года|г\\.))?[)）\\]]?(?:[\\s,T|]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?(?:\\s*[ap]m)?\\.?$`, "iu");

/** A label in brackets, as archives of texts put before their fields: [Title], [标题], [Заголовок]. */
const LABEL = /^\s*[[【](?<label>title|headline|body|text|content|date|published|source|author|url|link|标题|正文|内容|日期|时间|来源|作者|链接|标题|заголовок|текст|дата|источник|автор|ссылка)[\]】]\s*[:：]?\s*/iu;
/** Labels whose words are the text's own. */
const OWN_WORDS = /title|headline|body|text|content|标题|正文|内容|заголовок|текст/iu;

const PATTERNS: readonly RegExp[] = [
  // Without a letter or a Chinese character: rules, stars, page numbers.
  /^[^\p{L}]*$/u,
  /^[-–—\s]*(?:第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|стр(?:аница|\.)\s*\d{1,3}(?:\s*из\s*\d{1,3})?)[-–—\s]*$/iu,
  /^(?:来源|來源|发布时间|發布時間|发布日期|字号|字體|编辑|責任編輯|责任编辑|作者|记者|浏览次数|点击数|source|published|updated|last updated|editor|author|reporter|posted by|источник|опубликовано|дата публикации|автор|редактор|просмотров)\s*[:：]/iu,
  /^[(（[【]?\s*(?:xinhua|xinhua news agency|新华社|新华网|新華社|人民网|人民日报|外交部网站|中国政府网|тасс|риа новости|интерфакс|синьхуа|ria novosti|tass|end|完|全文完|конец)\s*[)）\]】]?\.?$/iu,
  /^\S*https?:\/\/\S+$|^www\.\S+$/iu,
  /^(?:share|share this|share on|print|print this page|email|tweet|facebook|twitter|whatsapp|telegram|wechat|linkedin|vk|copy link|back to top|read more|more|close|next|previous|download(?: pdf)?|分享|分享到|分享至|打印|打印本页|收藏|返回顶部|返回首页|关闭窗口|关闭|扫一扫.{0,20}|上一篇.*|下一篇.*|大\s*中\s*小|微信|微博|朋友圈|поделиться|распечатать|печать|версия для печати|наверх|вернуться|скачать(?: pdf)?|читать далее)(?:[\s|/·:：]+(?:facebook|twitter|x|whatsapp|telegram|wechat|linkedin|weibo|email|print|vk|微信|微博|qq空间|朋友圈|打印|收藏))*$/iu,
  /^(?:首页|主页|home|главная|您(?:现在|當前|当前)?的?位置|当前位置)\s*[>»›/|:：]/iu,
  /^(?:©|\(c\)\s|copyright|版权所有|版權所有|all rights reserved|все права защищены)/iu,
  /^[(（[【]?\s*(?:unofficial translation|courtesy translation|provisional translation|translated from [a-z]+|full text|non-?official translation|非官方(?:翻译|译文|譯文)|参考译文|中文参考译文|译文|双语|неофициальный перевод|перевод|полный текст)\s*[)）\]】]?[.:：]?$/iu,
  /^(?:the following is|below is|here is) (?:the )?(?:full|complete)? ?(?:text|version)\b.{0,120}[:.]$/iu,
  /^(?:以下(?:为|是).{0,40}全文|.{0,30}全文如下)[:：。]?$/u,
  // What a translator adds is not the document's.
  /^[(（[【]\s*(?:译者?注|譯者?註|译者按|translator['’]?s?['’]? note|note by the translator|прим(?:\.|ечание) пер(?:\.|еводчика)).*[)）\]】]\.?$/iu,
  // A footnote; a number in brackets or a raised one opens it.
  /^(?:\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+)\s*\S/u,
];

const TAIL_HEADING = /^(?:相关(?:新闻|链接|阅读|报道|文章)|推荐阅读|延伸阅读|热门(?:新闻|文章)|related (?:news|articles?|links?|stories|documents)|see also|read also|recommended|читайте также|по теме|материалы по теме|связанные материалы)\s*[:：]?$/iu;

/** A day of publication that stands alone in a line. */
export function isDateLine(text: string): boolean {
  return DATE_ONLY.test(text.trim());
}

function isFurniture(text: string): boolean {
  const words = text.trim();
  return words.length <= LONGEST && (DATE_ONLY.test(words) || PATTERNS.some((pattern) => pattern.test(words)));
}

/** Takes an archive's label off a line; nothing is left of a line whose label tells that it is no text. */
function withoutLabel(line: TextLine): TextLine[] {
  const match = LABEL.exec(line.text);
  if (match === null) return [line];
  const rest = cutLine(line, { start: match[0].length, end: line.text.length });
  return rest.text.trim() !== "" && (OWN_WORDS.test(match.groups?.["label"] ?? "") || isDateLine(rest.text)) ? [rest] : [];
}

function tailOf(lines: readonly TextLine[]): number {
  const heading = lines.findLastIndex(({ text }) => TAIL_HEADING.test(text.trim()));
  return heading > 0 && heading >= lines.length - TAIL && heading * 2 > lines.length ? heading : lines.length;
}

/** A text without the furniture that sites, archives and printers put round it, and the lines that tell the day of publication. */
export function dropFurniture(lines: readonly TextLine[]): { lines: TextLine[]; dates: string[] } {
  const own = lines.slice(0, tailOf(lines)).flatMap(withoutLabel);
  const dates = own.slice(0, TAIL).filter(({ text }) => isDateLine(text)).map(({ text }) => text.trim());
  return { lines: own.filter(({ text }) => !isFurniture(text)), dates };
}
