/** A member state of the Organisation, with the days between which it is one. */
export type MemberRecord = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Official short name in each language. */
  name: { zh: string; en: string; ru: string };
  /** Full official name in each language. */
  fullName: { zh: string; en: string; ru: string };
  /** Place in the order that communiqués use (the Russian alphabet), from 1. */
  ordinal: number;
  /** First day of membership, ISO date. */
  from: string;
  /** Last day of membership, ISO date; null while it lasts. */
  to: string | null;
};

const FOUNDED = "2001-06-15";

/** Every state that is or was a member, in the communiqué's order. */
export const MEMBERS: readonly MemberRecord[] = [
  {
    code: "BY", ordinal: 1, from: "2024-07-04", to: null,
    name: { zh: "白俄罗斯", en: "Belarus", ru: "Беларусь" },
    fullName: { zh: "白俄罗斯共和国", en: "Republic of Belarus", ru: "Республика Беларусь" },
  },
  {
    code: "IN", ordinal: 2, from: "2017-06-09", to: null,
    name: { zh: "印度", en: "India", ru: "Индия" },
    fullName: { zh: "印度共和国", en: "Republic of India", ru: "Республика Индия" },
  },
  {
    code: "IR", ordinal: 3, from: "2023-07-04", to: null,
    name: { zh: "伊朗", en: "Iran", ru: "Иран" },
    fullName: { zh: "伊朗伊斯兰共和国", en: "Islamic Republic of Iran", ru: "Исламская Республика Иран" },
  },
  {
    code: "KZ", ordinal: 4, from: FOUNDED, to: null,
    name: { zh: "哈萨克斯坦", en: "Kazakhstan", ru: "Казахстан" },
    fullName: { zh: "哈萨克斯坦共和国", en: "Republic of Kazakhstan", ru: "Республика Казахстан" },
  },
  {
    code: "CN", ordinal: 5, from: FOUNDED, to: null,
    name: { zh: "中国", en: "China", ru: "Китай" },
    fullName: { zh: "中华人民共和国", en: "People's Republic of China", ru: "Китайская Народная Республика" },
  },
  {
    code: "KG", ordinal: 6, from: FOUNDED, to: null,
    name: { zh: "吉尔吉斯斯坦", en: "Kyrgyzstan", ru: "Кыргызстан" },
    fullName: { zh: "吉尔吉斯共和国", en: "Kyrgyz Republic", ru: "Кыргызская Республика" },
  },
  {
    code: "PK", ordinal: 7, from: "2017-06-09", to: null,
    name: { zh: "巴基斯坦", en: "Pakistan", ru: "Пакистан" },
    fullName: { zh: "巴基斯坦伊斯兰共和国", en: "Islamic Republic of Pakistan", ru: "Исламская Республика Пакистан" },
  },
  {
    code: "RU", ordinal: 8, from: FOUNDED, to: null,
    name: { zh: "俄罗斯", en: "Russia", ru: "Россия" },
    fullName: { zh: "俄罗斯联邦", en: "Russian Federation", ru: "Российская Федерация" },
  },
  {
    code: "TJ", ordinal: 9, from: FOUNDED, to: null,
    name: { zh: "塔吉克斯坦", en: "Tajikistan", ru: "Таджикистан" },
    fullName: { zh: "塔吉克斯坦共和国", en: "Republic of Tajikistan", ru: "Республика Таджикистан" },
  },
  {
    code: "UZ", ordinal: 10, from: FOUNDED, to: null,
    name: { zh: "乌兹别克斯坦", en: "Uzbekistan", ru: "Узбекистан" },
    fullName: { zh: "乌兹别克斯坦共和国", en: "Republic of Uzbekistan", ru: "Республика Узбекистан" },
  },
];

/** Codes of the states that were members on a day (ISO date), in the communiqué's order. */
export function listMembersOn(day: string): string[] {
  return MEMBERS.filter((member) => member.from <= day && (member.to === null || day <= member.to)).map((member) => member.code);
}
