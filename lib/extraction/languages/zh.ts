import { MEMBERS } from "../registry/members";
import type { Grammar, SubjectForm, VerbForm } from "./grammar";
import { listNearSynonyms } from "./near-synonyms";

const STATE = MEMBERS.flatMap((member) => [member.fullName.zh, member.name.zh]).join("|");
/** Words that leave open which of the states are meant. */
const OPEN = "有关|相关|部分|某些|一些|其他|其余|多数|有意愿的?|有兴趣的?|感兴趣的?|愿意参与的?";
const QUALIFIER = `(?:各|所有|全体|上述|与会|${OPEN})`;
const STATES = `${QUALIFIER}*(?:上合组织|上海合作组织|本组织|组织|亚信|东盟|金砖|欧亚经济联盟|独联体)?${QUALIFIER}*成员国`;
/** A side of a bilateral text by the first syllable of its state's name; not 西方, 对方, 地方. */
const SIDE = "(?<!\\p{Script=Han})[中俄哈吉塔乌土印伊白蒙阿越老柬泰缅马菲韩朝美欧法德英意埃叙沙塞匈][方](?![面向式案法])";
const COUNT = "[两三四五六七八九十]";
const OFFICE = "(?:政府)?(?:国家元首|元首|总统|总理|政府首脑|领导人|外长|外交部长|部长|代表)";
/** How something is done; stands before any verb and belongs to it. */
const MANNER = "(?:表示)?(?:(?:满意|高兴|欣慰|赞赏|遗憾|关切|欣喜|愉快|明确|坚定|高度|[\\p{Script=Han}]{2})地|特别|着重|一致|再次|始终|共同|充分|坚决|坚定|强烈|积极|完全|全力|全面|高度|深为|深切|热烈|诚挚|衷心|正式|同样|进一步|已经?|仍然?|继续|郑重|一道|携手)*";

const SUBJECTS: readonly SubjectForm[] = [
  { kind: "heads", pattern: "(?:各|相关|有关|与会|上述|部分)*(?:成员国)?(?:各国)?代表团(?:团长|负责人)们?" },
  { kind: "heads", pattern: "团长们|(?:与会|参会)?各方|各?缔约各?方|双方|[三四五六]方|我们(?:,[^,;。]{2,60}(?:领导人|元首|部长|代表),)?|与会者|与会代表|领导人们?(?!会议|会晤|峰会|理事会)|(?:[外财防]长|部长)们|各国(?:代表|部长|外长)|(?:与会|各国|成员国|各成员国|上合组织|金砖国家|国家)+(?:领导人|元首|总理|部长|外长|财长|政府首脑(?:\\(\\uFFFC*\\))?)们?(?!理事会|会议|峰会|会晤|\\()|(?:元首|总理|领导人|政府首脑(?:\\(\\uFFFC*\\))?)们" },
  { kind: "heads", pattern: `${COUNT}国${OFFICE}们?` },
  { kind: "authorities", pattern: "(?:各国|各方|各成员国|成员国|上合组织成员国|有关国家|有关成员国)*(?:的)?(?:主管|有关|相关|职能|授权)(?:部门|机关|机构|当局)" },
  { kind: "coming", pattern: "[^,;。]{0,60}?(?:下次|下一次|下届|下一届)(?:例行)?会议" },
  { kind: "states", pattern: `${STATES}(?:(?:、|和|及|与)(?:观察员国|对话伙伴国?|上合组织伙伴))*|(?:${OPEN})国家|各国(?:政府)?|${COUNT}国(?:政府)?|与会(?:各)?国|缔约(?:各)?国(?!会议)|(?:东盟|金砖|中亚)(?:各)?国家|(?:东盟|中国)(?:和|与|同|、)(?:东盟|中亚|非洲|阿拉伯|中国)(?:各|国家|成员国|五国|领导人)*|(?:亚太经合组织|APEC)?各?(?:成员)?经济体` },
  { kind: "meeting", pattern: "(?:本次|此次)?(?:会议|峰会)|(?:成员国)?(?:元首|政府首脑(?:\\(\\uFFFC*\\))?|总理)理事会" },
  { kind: "named", pattern: `(?:${STATE})(?:(?:、|和|及|与|以及)(?:${STATE}))*(?:(?:政府)?(?:元首|总统|总理|领导人|代表团)们?)?|${SIDE}` },
];

const HEADS = ["heads", "named", "states", "meeting"] as const;

/** Near-synonyms stand in a table of their own. Willingness (愿) is no undertaking (将); 关注 is weaker than 注意到. */
/** What an undertaking's own verb opens with, where 将 could also take up an object: 将该问题提交…. */
const WORK = "(?:继续|进一步|采取|加强|共同|积极|努力|保持|开展|推动|推进|促进|致力|支持|扩大|深化|就|为|在|同|与|全力|坚定|尽快|尽一切|不断|定期|落实|研究|制定|举行|举办|于)";

const BARE_VERBS: readonly VerbForm[] = [
  ...listNearSynonyms("zh"),
  { verb: "supported", pattern: "(?:表示|重申|声明)(?:将|愿|继续|坚定|坚决|完全|共同|全力|积极|充分|强烈|一贯|一如既往|地)*(?:支持|力挺)" },
  { verb: "supported", pattern: "(?:支持|力挺)", notUnder: ["will"] },
  { verb: "supported", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:表示|给予|予以)(?:坚定|完全|全力|积极|坚决|充分)?支持)" },
  { verb: "approved", pattern: "(?:对(?<object>[^,;。]*?))?(?<verb>(?:表示|给予|予以)(?:批准|核准))" },
  { verb: "endorsed", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:表示|给予|予以)(?:完全|高度)?(?:赞同|认可|同意))" },
  { verb: "emphasised", pattern: "(?:特别|着重|一致|再次)?强调(?:指出)?" },
  { verb: "affirmed", pattern: "(?:充分|积极|高度)?肯定|确认" },
  { verb: "other", pattern: "表示愿(?:意)?" },
  { verb: "reaffirmed", pattern: "(?:再次)?重申" },
  { verb: "welcomed", pattern: "欢迎|乐见|欣见|(?<=地)看到" },
  { verb: "welcomed", pattern: "对(?<object>[^,;。]*?)(?<verb>表示(?:热烈|高度)?(?:欢迎|满意)|(?:感到|深感)(?:高兴|满意|欣慰))" },
  { verb: "called_on", pattern: "呼吁|敦促|号召|促请" },
  { verb: "considered", pattern: "(?:一致)?认为|相信|坚信|深信" },
  { verb: "praised", pattern: "(?:高度|积极)评价|赞赏" },
  { verb: "praised", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:给予|表示|予以)(?:高度|积极)?(?:评价|赞赏|肯定))" },
  { verb: "opposed", pattern: "(?:坚决|强烈|一贯)?(?:反对|谴责|抵制)" },
  { verb: "opposed", pattern: "对(?<object>[^,;。]*?)(?<verb>表示(?:强烈|坚决)?(?:谴责|反对))" },
  { verb: "concerned", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:深|深感|深为|深切|严重)?(?:表示?)?(?:深切|严重|深度)?(?:关切|忧虑|担忧))" },
  { verb: "adopted", pattern: "就(?<object>[^,;。]*?)(?<verb>通过(?:了)?)(?=(?:相关|一系列|有关)?(?:决议|决定|声明))", after: HEADS },
  { verb: "other", pattern: "就(?<object>[^,;。]*?)(?<verb>(?:广泛|深入|坦诚)*交换了?(?:看法|意见)|[作做]出了?(?:相关|有关)?决定|达成(?:了)?(?:广泛)?(?:一致|共识))" },
  { verb: "other", pattern: "(?:高度)?重视|分享了|商定|决定|责成|委托|授权|祝贺|感谢|听取了?|讨论了|讨论(?![^,;。]{0,40}时[^期代间刻])|审议了|签署了|总结了|宣布|指示" },
  { verb: "other", pattern: "希望|期待|期望|承诺|鼓励", after: ["states", "named", "heads", "meeting"], bareChain: true },
  { verb: "other", pattern: "对(?<object>[^,;。]*?)(?<verb>(?:给予|予以)(?:高度)?重视)" },
  { verb: "other", pattern: "[对向](?<object>[^,;。]*?)(?<verb>表示(?:最)?(?:诚挚|衷心|深切|热烈|崇高)?(?:的)?(?:感谢|谢意|祝贺|慰问|同情|哀悼|遗憾|理解))" },
  { verb: "other", pattern: "致力于|决心|认识到|意识到|回顾(?!到)|确定了|建议|提议|恪守|奉行|遵循|坚持", after: ["states", "named", "heads"] },
  { verb: "other", pattern: "愿(?:意)?(?!景|望)", after: ["authorities", "states", "named", "heads"], bareChain: true },
  { verb: "will", pattern: "将", after: ["authorities", "states", "named", "coming", "heads"] },
  { verb: "will", pattern: `将(?=${WORK})`, after: ["authorities", "states", "named", "heads"], bareChain: true },
  { verb: "other", pattern: "应(?:当|该)?", after: ["authorities", "states", "named", "heads"] },
];

/** The words of manner before a form's verb; a form whose object stands first has its own inside it. */
function withManner(form: VerbForm): VerbForm {
  return form.verb === "will" || form.pattern.includes("?<object>") ? form : { ...form, pattern: `${MANNER}(?:${form.pattern})` };
}

const VERBS = BARE_VERBS.map(withManner);

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
  separator: "[,;:]|(?<=[\\p{Script=Han}》)”])并(?=(?:责成|委托|授权|呼吁|强调|重申|注意到|欢迎|指出|高度评价|感谢)|对[^,;。]{1,60}表示)",
  opening: "\\s*(?:\\(\\uFFFC{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、)]\\s*|[①-⑳])?(?:为此|鉴此|有鉴于此|对此|就此|此外|同时|与此同时|在此基础上|在此背景下|在此方面|会上|并且|并|且|而|其中)?",
  leadIn: "\\s*(?:\\(\\uFFFC{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、)]\\s*|[①-⑳])?(?:并且|并|且|还|也|均|都|又|亦|同时|为此|鉴此|就此|会上|在此背景下|一贯)*",
  adverbial: "(?:根据|依据|按照|鉴于|考虑到|在|基于|本着|回顾|为|结合)[^,;。]{0,120}?",
  waiting: "对|就|在|为|根据|基于|按照|依据|本着|遵循|秉持|考虑到|鉴于|回顾|恪守|致力于|向|以|:",
  unread: "不|已|积极|继续|坚定|始终|一贯|高度|共同|进一步|加强|深化|推动|推进|开展|尊重|关注|总结|确定",
  subjects: SUBJECTS,
  verbs: VERBS,
  impersonal: [{ verb: "approved", pattern: "(?<object>[^,;:。的]{2,80}?)(?<verb>(?:已)?(?:获得?|得到)(?:会议)?批准)(?=$|[,;。])" }],
  pastIsParticiple: false,
  notAfter: "的|下(?![任届一次阶列述属半])|者|并生效|后(?![续疫代])|性|力度|资金|程序|手续|文书",
  duty: "应|须|需要|必须|有必要",
  gerund: "[^,;。]{0,120}?(?:具有[^,;。]{0,12}意义|(?:十分|非常|尤为|至关|极为|很|特别)重要|必不可少|有助于|有利于|没有出路|不可接受|不符合|是[^,;。]{2,24}(?:任务|方向|基础|关键|之一|保障|前提)(?=$|[,;。]))",
  complement: ",",
  joint: "并且|并|和|、",
  tail: "(?:[,;:、.\\s]|并且|并|且|和|同时|此外)+$",
  preposed: "(?:为|根据|依据|按照|鉴于|考虑到|基于|本着|结合|随着)[^,;]*|在[^,;]*(?:框架内|基础上|背景下|方面|之际|下)",
  unspecified: OPEN,
  openAgent: `^(?:各)?(?:${OPEN})(?:上合组织)?成员国|由(?:上合组织)?(?:${OPEN})(?:上合组织)?成员国(?:参加|参与)`,
};
