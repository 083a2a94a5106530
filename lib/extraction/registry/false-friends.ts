/** A Chinese term that English translators are known to miss: `wrong` without `right` is a defect. */
export type FalseFriend = { zh: RegExp; wrong: RegExp; right: RegExp; reason: string };

/** Terms of the genre whose usual mistranslation changes what is meant. */
export const FALSE_FRIENDS: readonly FalseFriend[] = [
  { zh: /标准化(?!的)/u, wrong: /\bstandardi[sz]ed\b/iu, right: /\bstandardi[sz](?:ation|ing)\b/iu, reason: "标准化 is standardisation, not something standardised" },
  { zh: /之都/u, wrong: /\bcity\b/iu, right: /\bcapital\b/iu, reason: "之都 is a capital" },
  { zh: /周年/u, wrong: /\b(?:annual|yearly)\b/iu, right: /\banniversar/iu, reason: "周年 is an anniversary; annual would be 年度" },
  { zh: /年度/u, wrong: /\banniversary\b/iu, right: /\bannual\b/iu, reason: "年度 is annual, not an anniversary" },
  { zh: /例行会议/u, wrong: /\b(?:special|extraordinary)\b/iu, right: /\bregular\b/iu, reason: "例行 is regular" },
  { zh: /(?:特别|非例行)会议/u, wrong: /\bregular\b/iu, right: /\b(?:special|extraordinary)\b/iu, reason: "特别 is special, not regular" },
  { zh: /草案/u, wrong: /\b(?:agreement|programme|program|plan|convention|measures)\b/iu, right: /\bdraft/iu, reason: "草案 is a draft, not the document itself" },
  { zh: /观察员国/u, wrong: /\bmember states?\b(?!.*\bobserver)/iu, right: /\bobserver/iu, reason: "观察员国 is an observer state" },
  { zh: /对话伙伴/u, wrong: /\bobserver/iu, right: /\bdialogue partner/iu, reason: "对话伙伴 is a dialogue partner" },
  { zh: /反恐怖|反恐/u, wrong: /\bcounter-?insurgency\b/iu, right: /\b(?:anti|counter)-?terror/iu, reason: "反恐 is counter-terrorism" },
];
