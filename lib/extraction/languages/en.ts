import { MEMBERS } from "../registry/members";
import type { Grammar, SubjectForm } from "./grammar";
import { IMPERSONAL_EN, VERBS_EN } from "./verbs-en";

const STATE = MEMBERS.flatMap((member) => [member.fullName.en, member.name.en]).join("|");
/** Organisations that such texts speak of by their initials. */
const ORGANISATION = "(?:SCO|BRICS|CIS|CICA|ASEAN|APEC|G20|EAEU|CSTO|OTS)";
const MEMBER_STATES = `(?:the )?(?:(?:relevant|interested|willing|concerned|respective) )?(?:${ORGANISATION} )?(?:member|participating) (?:states|countries|economies)(?: concerned)?(?: of the (?:${ORGANISATION}|organi[sz]ation|shanghai cooperation organi[sz]ation))?(?!['’])`;
const STATES = `(?:the )?(?:${STATE})(?:(?:, and|,| and) (?:the )?(?:${STATE}))*(?![\\p{L}'’-])`;
/** Without an article such a word opens a sentence, or it is one of a list: "…, ministers of energy". */
const OPENS = "(?<=(?:^|[.;:!?][\"”]?\\s)[^\\p{L}]{0,8})";

const SUBJECTS: readonly SubjectForm[] = [
  { kind: "named", pattern: `(?:the )?(?:heads of (?:the )?delegations?|heads of (?:state|government)|leaders|presidents|prime ministers|governments|delegations|representatives) of ${STATES}` },
  { kind: "heads", pattern: `(?:the )?heads of (?:the |each |all |various |respective )?(?:relevant |SCO )?(?:delegations?|states? and (?:heads of )?governments?|states?|governments?|the member states)(?: \\(\\uFFFC*\\))?(?: of (?:the )?(?:${ORGANISATION} )?(?:(?:member|participating) (?:states|countries)|${ORGANISATION}(?= )|organi[sz]ation|shanghai cooperation organi[sz]ation)(?: of the (?:${ORGANISATION}|organi[sz]ation|shanghai cooperation organi[sz]ation))?)?|(?:the )?delegation (?:heads|leaders)|(?:(?:the |${OPENS})(?:two |${ORGANISATION} )?|both )(?:leaders|presidents|prime ministers|ministers(?! (?:of|for|responsible|in charge))|(?:foreign|trade|finance|economic|energy|transport) ministers|ministers (?:of|for) foreign affairs|delegations|governments)(?: of (?:the )?(?:delegations|(?:${ORGANISATION} )?member states|${ORGANISATION}(?= )))?` },
  { kind: "heads", pattern: "(?:all |both |the two )(?:the )?(?:parties|sides|countries)|the (?:high contracting )?(?:parties|sides|participants)(?: (?:of|in|at) the (?:meeting|summit|talks|session))?|we(?:, (?:the )?[^,;.]{3,160},)?(?=[ ,:])|they(?=[ ,:])" },
  { kind: "authorities", pattern: "(?:the )?(?:relevant|competent|responsible|authori[sz]ed)(?: national)? (?:authorities|agencies|bodies|departments|ministries)(?: of (?:each country|(?:the )?(?:SCO )?member states|the parties|the countries|all countries))?" },
  { kind: "coming", pattern: "the next (?:regular )?(?:meeting|session|summit)[^,;.]{0,160}?(?= (?:will|is to|shall) )" },
  { kind: "states", pattern: MEMBER_STATES },
  { kind: "meeting", pattern: "the (?:SCO )?(?:meeting|summit|council(?: of heads of (?:state|government))?)" },
  { kind: "named", pattern: STATES },
];

/** How English texts of the genre are built. */
export const en: Grammar = {
  language: "en",
  flags: "yui",
  marks: [
    { open: "“", close: "”", kind: "either" },
    { open: '"', close: '"', kind: "either" },
    { open: "«", close: "»", kind: "either" },
    { open: "(", close: ")", kind: "aside" },
  ],
  sentenceEnd: "[.!?][\"”]?(?=\\s+[\\p{Lu}\"“]|\\s*$)(?<!\\b(?:\\p{Lu}|Mr|Mrs|Dr|No|St|Art)\\.)(?<!(?:^|[\\n:;])\\s{0,3}\\(?\\d{1,2}\\.)",
  separator: "[,;:]| and(?= )| as well as(?= )",
  opening: "\\s*(?:[-–—•]\\s*)?(?:\\(?\\w{1,2}[.)]\\s+)?(?:and |but |while )?(?:that )?(?:(?:in (?:light|view) of this|to this end|in this regard|in this (?:connection|context)|meanwhile|therefore|moreover|furthermore|in addition|accordingly),? )?",
  leadIn: "\\s*(?:\\(?\\w{1,2}[.)]\\s+|[-–—•]\\s*)?(?:, (?:with|in|within|on|under|as|where|by|at|for|through) [^,;.]{1,160}, ?)?(?:(?:in (?:this|that) (?:regard|context|connection|respect)|to this end|for this purpose|on this basis),? )?(?:(?:and|also|further|furthermore|then|fully|strongly|unanimously|jointly|once again|again|in particular|particularly|deeply|firmly|have|has|had|consistently|positively|warmly|categorically|hereby|wholly|explicitly|likewise|additionally|specifically|continue to) )*",
  adverbial: "[, ]*(?:in accordance with|based on|on the basis of|guided by|taking into account|considering|in view of|proceeding from|recalling|at the meeting|during|(?:which|that) (?:are (?:parties|signatories|members) (?:to|of)|participate in|take part in))\\b[^;.]{0,300}?[, ] *",
  subjects: SUBJECTS,
  verbs: VERBS_EN,
  impersonal: IMPERSONAL_EN,
  pastIsParticiple: true,
  notAfter: " (?:by|at|in the form|during|above|below|earlier|within)(?![\\p{L}])|[\\p{L}\\p{N}-]",
  complement: "(?:, [^,;]{1,100},)?(?: with (?:\\p{L}+ ){0,1}\\p{L}+)?\\s+that(?![\\p{L}])(?:(?: (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|\\p{L}{2,20}ed)(?![\\p{L}]))[^ ,;]{1,40}){1,25}, (?:\\p{L}{2,20}(?:ed|ing)|held|built|set up|which|who|whose|including)(?![\\p{L}])[^,;]{0,200},)?",
  doubt: {
    infinitive: "(?<![\\p{L}])(?<!(?:importance|attention|tribute|opposed|support|approval|congratulations|contributions?|access|commitment|adherence|response|threats?|challenges?|according|due|related|relating|devoted|forward|appeals?|appealed) )to (?!(?:the|an?|its|their|our|this|that|these|those|all|each|which|be)(?![\\p{L}]))(?!\\p{L}{2,30}(?:ion|ment|ity|ing|ance|ence|ship|cy|ism|ness|al|s)(?![\\p{L}]))\\p{L}{2,30}",
    relative: ", (?:which|who|whose)(?![\\p{L}])[^,;]{0,300}$",
  },
  joint: " and(?= )",
  tail: "(?:,? \\band, [^,;]{1,160})?(?:[,;:\\s]|\\b(?:and|also|that|as well as|in this (?:regard|context|connection)|to this end|in addition|at the same time|furthermore|moreover|therefore))+$",
  preposed: "\\s*(?:to|in order to|in accordance with|based on|on the basis of|given|in view of|for this purpose)\\b[^,;]*",
  unspecified: "relevant|interested|willing|concerned",
  openAgent: "^(?:the )?(?:relevant|interested|willing) (?:SCO )?member states|(?:participation of|by|between|among) (?:the )?(?:relevant|interested|willing) (?:SCO )?member states",
};
