/** A state or territory that is no member, with the names by which texts call it. */
export type CountryRecord = {
  code: string;
  zh: string[];
  en: string[];
  /** Stems, as regular expression sources: a capital opens the name, a small letter the adjective. */
  ru: string[];
};

const country = ([code, zh, en, ru]: [code: string, zh: string, en: string, ru: string]): CountryRecord => ({ code, zh: zh.split("/"), en: en.split("/"), ru: ru.split("/") });

/** Adjectives and short forms by which English names a member state without its name. */
export const MEMBER_ADJECTIVES: Record<string, string[]> = {
  BY: ["Belarusian", "Byelorussia"], IN: ["Indian"], IR: ["Iranian"], KZ: ["Kazakh", "Kazakhstani"], CN: ["Chinese", "PRC"], KG: ["Kyrgyz", "Kyrgyzstani", "Kirghiz"],
  PK: ["Pakistani"], RU: ["Russian"], TJ: ["Tajik", "Tajikistani"], UZ: ["Uzbek", "Uzbekistani"],
};

/** Stems by which Russian names a member state: a capital opens the name, a small letter the adjective. */
export const MEMBER_STEMS: Record<string, string[]> = {
  BY: ["Беларус", "Белорусси", "белорусск"], IN: ["Инди[яиюей](?!\\p{L})", "Индией", "индийск"], IR: ["Иран(?!ск)", "Исламск\\p{L}+ Республик\\p{L} Иран", "иранск"], KZ: ["Казахстан(?!ск)", "казахстанск", "казахск"],
  CN: ["Кита[йяюе]", "Китайск", "КНР", "китайск"], KG: ["Кыргызстан", "Кыргызск", "Киргизи", "Киргизск", "кыргызск", "киргизск", "кыргызстанск"], PK: ["Пакистан(?!ск)", "пакистанск"], RU: ["Росси", "РФ(?!\\p{L})", "российск"],
  TJ: ["Таджикистан(?!ск)", "таджикск", "таджикистанск"], UZ: ["Узбекистан(?!ск)", "узбекск", "узбекистанск"],
};

/** States outside the Organisation that its texts name. */
export const COUNTRIES: readonly CountryRecord[] = [
  country(["AF", "阿富汗", "Afghanistan/Afghan", "Афганистан/афганск"]),
  country(["MN", "蒙古", "Mongolia/Mongolian", "Монголи/монгольск"]),
  country(["AZ", "阿塞拜疆", "Azerbaijan/Azerbaijani", "Азербайджан/азербайджанск"]),
  country(["AM", "亚美尼亚", "Armenia/Armenian", "Армени/армянск"]),
  country(["TR", "土耳其", "Türkiye/Turkey/Turkish", "Турци/Турецк/турецк"]),
  country(["TM", "土库曼斯坦", "Turkmenistan/Turkmen", "Туркменистан/Туркмени/туркменск"]),
  country(["LK", "斯里兰卡", "Sri Lanka", "Шри-Ланк"]),
  country(["NP", "尼泊尔", "Nepal", "Непал/непальск"]),
  country(["KH", "柬埔寨", "Cambodia", "Камбодж"]),
  country(["MM", "缅甸", "Myanmar", "Мьянм"]),
  country(["MV", "马尔代夫", "Maldives", "Мальди"]),
  country(["LA", "老挝", "Laos/Lao", "Лаос/лаосск"]),
  country(["SA", "沙特阿拉伯", "Saudi", "Саудовск/саудовск"]),
  country(["EG", "埃及", "Egypt/Egyptian", "Египет/Египт/египетск"]),
  country(["QA", "卡塔尔", "Qatar/Qatari", "Катар/катарск"]),
  country(["BH", "巴林", "Bahrain", "Бахрейн"]),
  country(["KW", "科威特", "Kuwait", "Кувейт"]),
  country(["AE", "阿联酋/阿拉伯联合酋长国", "UAE/United Arab Emirates/Emirati", "ОАЭ/Объединенн\\p{L}+ Арабск\\p{L}+ Эмират"]),
  country(["ID", "印度尼西亚/印尼", "Indonesia", "Индонези/индонезийск"]),
  country(["MY", "马来西亚", "Malaysia", "Малайзи"]),
  country(["VN", "越南", "Vietnam/Viet Nam", "Вьетнам/вьетнамск"]),
  country(["BD", "孟加拉国", "Bangladesh", "Бангладеш"]),
  country(["PS", "巴勒斯坦", "Palestine/Palestinian", "Палестин/палестинск"]),
  country(["IL", "以色列", "Israel", "Израил/израильск"]),
  country(["SY", "叙利亚", "Syria", "Сири/сирийск"]),
  country(["IQ", "伊拉克", "Iraq", "Ирак/иракск"]),
  country(["LB", "黎巴嫩", "Lebanon/Lebanese", "Ливан/ливанск"]),
  country(["UA", "乌克兰", "Ukrain", "Украин/украинск"]),
  country(["US", "美国/美利坚", "United States/American/U.S.", "(?<!доллар\\p{L}{0,2} )США/Соединенн\\p{L}+ Штат/американск"]),
  country(["JP", "日本", "Japan", "Япони/японск"]),
];
