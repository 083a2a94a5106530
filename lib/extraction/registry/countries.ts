/** A state or territory that is no member, with the names by which texts call it. */
export type CountryRecord = { code: string; zh: string[]; en: string[] };

const country = ([code, zh, en]: [code: string, zh: string, en: string]): CountryRecord => ({ code, zh: zh.split("/"), en: en.split("/") });

/** Adjectives and short forms by which English names a member state without its name. */
export const MEMBER_ADJECTIVES: Record<string, string[]> = {
  BY: ["Belarusian", "Byelorussia"], IN: ["Indian"], IR: ["Iranian"], KZ: ["Kazakh", "Kazakhstani"], CN: ["Chinese", "PRC"], KG: ["Kyrgyz", "Kyrgyzstani", "Kirghiz"],
  PK: ["Pakistani"], RU: ["Russian"], TJ: ["Tajik", "Tajikistani"], UZ: ["Uzbek", "Uzbekistani"],
};

/** States outside the Organisation that its texts name. */
export const COUNTRIES: readonly CountryRecord[] = [
  country(["AF", "阿富汗", "Afghanistan/Afghan"]),
  country(["MN", "蒙古", "Mongolia/Mongolian"]),
  country(["AZ", "阿塞拜疆", "Azerbaijan/Azerbaijani"]),
  country(["AM", "亚美尼亚", "Armenia/Armenian"]),
  country(["TR", "土耳其", "Türkiye/Turkey/Turkish"]),
  country(["TM", "土库曼斯坦", "Turkmenistan/Turkmen"]),
  country(["LK", "斯里兰卡", "Sri Lanka"]),
  country(["NP", "尼泊尔", "Nepal"]),
  country(["KH", "柬埔寨", "Cambodia"]),
  country(["MM", "缅甸", "Myanmar"]),
  country(["MV", "马尔代夫", "Maldives"]),
  country(["LA", "老挝", "Laos/Lao"]),
  country(["SA", "沙特阿拉伯", "Saudi"]),
  country(["EG", "埃及", "Egypt/Egyptian"]),
  country(["QA", "卡塔尔", "Qatar/Qatari"]),
  country(["BH", "巴林", "Bahrain"]),
  country(["KW", "科威特", "Kuwait"]),
  country(["AE", "阿联酋/阿拉伯联合酋长国", "UAE/United Arab Emirates/Emirati"]),
  country(["ID", "印度尼西亚/印尼", "Indonesia"]),
  country(["MY", "马来西亚", "Malaysia"]),
  country(["VN", "越南", "Vietnam/Viet Nam"]),
  country(["BD", "孟加拉国", "Bangladesh"]),
  country(["PS", "巴勒斯坦", "Palestine/Palestinian"]),
  country(["IL", "以色列", "Israel"]),
  country(["SY", "叙利亚", "Syria"]),
  country(["IQ", "伊拉克", "Iraq"]),
  country(["LB", "黎巴嫩", "Lebanon/Lebanese"]),
  country(["UA", "乌克兰", "Ukrain"]),
  country(["US", "美国/美利坚", "United States/American/U.S."]),
  country(["JP", "日本", "Japan"]),
];
