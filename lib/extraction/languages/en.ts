import { MEMBERS } from "../registry/members";
import type { Grammar, SubjectForm } from "./grammar";
import { IMPERSONAL_EN, VERBS_EN } from "./verbs-en";

const STATE = MEMBERS.flatMap((member) => [member.fullName.en, member.name.en]).join("|");
const MEMBER_STATES = "(?:the )?(?:(?:relevant|interested|willing|concerned|respective) )?(?:SCO )?member (?:states|countries)(?: concerned)?(?: of the (?:SCO|organi[sz]ation))?";

const SUBJECTS: readonly SubjectForm[] = [
  { kind: "heads", pattern: "(?:the )?heads of (?:the )?(?:relevant |SCO )?(?:delegations?|states? and (?:heads of )?governments?|states?|governments?|the member states)(?: \\(\\uFFFC*\\))?(?: of (?:the )?(?:SCO )?(?:member (?:states|countries)|participating (?:states|countries)))?|(?:the )?delegation (?:heads|leaders)|(?:the )?(?:BRICS |SCO |CIS )?(?:leaders|presidents|prime ministers|ministers)(?: of (?:the )?(?:delegations|(?:SCO )?member states))?" },
  { kind: "heads", pattern: "(?:all |both )(?:the )?(?:parties|sides)|the (?:high contracting )?(?:parties|sides|participants)|we(?:, (?:the )?[^,;.]{3,160},)?(?=[ ,:])|they(?=[ ,:])" },
  { kind: "authorities", pattern: "(?:the )?(?:relevant|competent|responsible|authori[sz]ed)(?: national)? (?:authorities|agencies|bodies|departments|ministries)(?: of (?:each country|(?:the )?(?:SCO )?member states|the parties|the countries|all countries))?" },
  { kind: "coming", pattern: "the next (?:regular )?(?:meeting|session|summit)[^,;.]{0,160}?(?= (?:will|is to|shall) )" },
  { kind: "states", pattern: MEMBER_STATES },
  { kind: "meeting", pattern: "the (?:meeting|summit|council(?: of heads of (?:state|government))?)" },
  { kind: "named", pattern: `(?:the )?(?:${STATE})(?:(?:, and|,| and) (?:the )?(?:${STATE}))*` },
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
  sentenceEnd: "[.!?][\"”]?(?=\\s+[\\p{Lu}\"“]|\\s*$)(?<!\\b(?:\\p{Lu}|Mr|Mrs|Dr|No|St|Art)\\.)",
  separator: "[,;:]| and(?= )| as well as(?= )",
  opening: "\\s*(?:[-–—•]\\s*)?(?:\\(?\\w{1,2}[.)]\\s+)?(?:and |but |while )?(?:that )?(?:(?:in (?:light|view) of this|to this end|in this regard|in this (?:connection|context)|meanwhile|therefore|moreover|furthermore|in addition|accordingly),? )?",
  leadIn: "\\s*(?:\\(?\\w{1,2}[.)]\\s+|[-–—•]\\s*)?(?:(?:and|also|further|furthermore|then|fully|strongly|unanimously|jointly|once again|again|in particular|particularly|deeply|firmly|have|has|had|consistently|positively) )*",
  adverbial: "[, ]*(?:in accordance with|based on|on the basis of|guided by|taking into account|considering|in view of|proceeding from|recalling|at the meeting|during)\\b[^;.]{0,300}?[, ] *",
  subjects: SUBJECTS,
  verbs: VERBS_EN,
  impersonal: IMPERSONAL_EN,
  pastIsParticiple: true,
  notAfter: " (?:by|at|in the form|during|above|below|earlier|within)(?![\\p{L}])|[\\p{L}\\p{N}-]",
  complement: "\\s+that(?![\\p{L}])|,",
  joint: " and(?= )",
  tail: "(?:[,;:\\s]|\\b(?:and|also|that|as well as|in this (?:regard|context|connection)|to this end|in addition|at the same time|furthermore|moreover|therefore))+$",
  preposed: "\\s*(?:to|in order to|in accordance with|based on|on the basis of|given|in view of|for this purpose)\\b[^,;]*",
  unspecified: "relevant|interested|willing|concerned",
  openAgent: "^(?:the )?(?:relevant|interested|willing) (?:SCO )?member states|(?:participation of|by|between|among) (?:the )?(?:relevant|interested|willing) (?:SCO )?member states",
};
