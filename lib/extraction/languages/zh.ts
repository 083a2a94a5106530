import { MEMBERS } from "../registry/members";
import type { Grammar, SubjectForm, VerbForm } from "./grammar";
import { listNearSynonyms } from "./near-synonyms";

const STATE = MEMBERS.flatMap((member) => [member.fullName.zh, member.name.zh]).join("|");
const QUALIFIER = "(?:各|有关|相关|各有关|各相关|有意愿的?|感兴趣的?|愿意参与的)";
const STATES = `${QUALIFIER}*(?:上合组织|上海合作组织|本组织)?${QUALIFIER}*成员国`;

const SUBJECTS: readonly SubjectForm[] = [
  { kind: "heads", pattern: "(?:各|相关|有关|与会|上述|部分)*(?:成员国)?(?:各国)?代表团(?:团长|负责人)们?" },
  { kind: "heads", pattern: "团长们|(?:与会)?各方|双方|我们(?:,[^,;。]{2,60}(?:领导人|元首|部长|代表),)?|与会者|与会代表|部长们|各国代表|(?:与会|各国|成员国|各成员国|上合组织|金砖国家|国家)+(?:领导人|元首|总理|政府首脑)们?(?!理事会|会议|峰会|会晤|\\()|元首们|总理们|领导人们" },
  { kind: "authorities", pattern: "(?:各国|各方|各成员国|成员国|上合组织成员国|有关国家|有关成员国)*(?:的)?(?:主管|有关|相关|职能|授权)(?:部门|机关|机构|当局)" },
  { kind: "coming", pattern: "[^,;。]{0,60}?(?:下次|下一次|下届|下一届)(?:例行)?会议" },
  { kind: "states", pattern: `${STATES}|有意愿的国家|各国(?:政府)?` },
  { kind: "meeting", pattern: "(?:本次|此次)?(?:会议|峰会)|(?:成员国)?(?:元首|政府首脑(?:\\(\\uFFFC*\\))?|总理)理事会" },
  { kind: "named", pattern: `(?:${STATE})(?:(?:、|和|及|与|以及)(?:${STATE}))*` },
];

const HEADS = ["heads", "named", "states", "meeting"] as const;

/** Near-synonyms stand in a table of their own. Willingness (愿) is no undertaking (将); 关注 is weaker than 注意到. */
const VERBS: readonly VerbForm[] = [
  ...listNearSynonyms("zh"),
  { verb: "supported", pattern: "(?:表示|重申|再次重申|声明|愿|一致|表示愿)?(?:将|愿|继续|坚定|坚决|完全|共同|全力|积极|一贯)*支持" },
  { verb: "supported", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:表示|给予|予以)(?:坚定|完全|全力|积极)?支持)" },
  { verb: "emphasised", pattern: "(?:特别|着重|一致|再次)?强调(?:指出)?" },
  { verb: "affirmed", pattern: "(?:充分|积极|高度)?肯定|确认" },
  { verb: "other", pattern: "表示愿(?:意)?" },
  { verb: "reaffirmed", pattern: "(?:再次)?重申" },
  { verb: "welcomed", pattern: "欢迎|对(?<object>[^,;。]*?)(?<verb>表示(?:欢迎|满意))" },
  { verb: "called_on", pattern: "呼吁|敦促|号召" },
  { verb: "considered", pattern: "(?:一致)?认为|相信|坚信|深信" },
  { verb: "praised", pattern: "(?:高度|积极)评价|赞赏|对(?<object>[^,;。]*?)(?<verb>(?:给予|表示|予以)(?:高度|积极)?(?:评价|赞赏|肯定))" },
  { verb: "opposed", pattern: "(?:坚决|强烈|一贯)?(?:反对|谴责)|对(?<object>[^,;。]*?)(?<verb>表示(?:强烈|坚决)?(?:谴责|反对))" },
  { verb: "concerned", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:深|深感|深为|深切|严重)?(?:表示?)?(?:深切|严重|深度)?(?:关切|忧虑|担忧))" },
  { verb: "adopted", pattern: "就(?<object>[^,;。]*?)(?<verb>通过(?:了)?)(?=(?:相关|一系列|有关)?(?:决议|决定|声明))", after: HEADS },
  { verb: "other", pattern: "就(?<object>[^,;。]*?)(?<verb>(?:广泛|深入|坦诚)*交换了?(?:看法|意见))|(?:高度)?重视|分享了|商定|决定|责成|授权|祝贺|感谢|欣见|听取了?|讨论了|讨论|审议了|签署了" },
  { verb: "other", pattern: "愿(?:意)?(?!景|望)", after: ["authorities", "states", "named", "heads"] },
  { verb: "will", pattern: "将", after: ["authorities", "states", "named", "coming", "heads"] },
  { verb: "other", pattern: "应(?:当|该)?", after: ["authorities", "states", "named", "heads"] },
];

/** How Chinese texts of the genre are built. */
export const zh: Grammar = {
  language: "zh",
  flags: "yu",
  marks: [
    { open: "《", close: "》", kind: "title" },
    { open: "〈", close: "〉", kind: "title" },
    { open: "“", close: "”", kind: "name" },
    { open: "「", close: "」", kind: "name" },
    { open: "『", close: "』", kind: "name" },
    { open: '"', close: '"', kind: "name" },
    { open: "(", close: ")", kind: "aside" },
  ],
  sentenceEnd: "[。!?]",
  separator: "[,;:]",
  opening: "\\s*(?:\\(\\uFFFC{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、)]\\s*|[①-⑳])?(?:为此|鉴此|对此|此外|同时|在此基础上|在此背景下|会上|并且|并|且|而|其中)?",
  leadIn: "\\s*(?:\\(\\uFFFC{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、)]\\s*|[①-⑳])?(?:并且|并|且|还|也|均|都|又|亦|同时|一致|再次|一贯|特别|着重|共同|深为|充分|坚决|坚定|为此|鉴此|愉快地|遗憾地)*",
  adverbial: "(?:根据|依据|按照|鉴于|考虑到|在|基于|本着|回顾|为|结合)[^,;。]{0,120}?",
  subjects: SUBJECTS,
  verbs: VERBS,
  impersonal: [{ verb: "approved", pattern: "(?<object>[^,;:。的]{2,80}?)(?<verb>(?:已)?(?:获得?|得到)(?:会议)?批准)(?=$|[,;。])" }],
  pastIsParticiple: false,
  notAfter: "的|下|者|并生效|后",
  complement: ",",
  joint: "并且|并|和|、",
  tail: "(?:[,;:、\\s]|并且|并|且|同时|此外)+$",
  preposed: "(?:为|根据|依据|按照|鉴于|考虑到|基于|本着|结合|随着)[^,;]*|在[^,;]*(?:框架内|基础上|背景下|方面|之际|下)",
  unspecified: "有关|相关|有意愿|感兴趣|愿意参与",
  openAgent: "^(?:各)?(?:有关|相关|有意愿的?|感兴趣的?)(?:上合组织)?成员国|由(?:上合组织)?(?:有关|相关|有意愿的?|感兴趣的?)(?:上合组织)?成员国(?:参加|参与)",
};
