import { MEMBERS } from "../registry/members";
import type { Grammar, SubjectForm, VerbForm } from "./grammar";

const STATE = MEMBERS.flatMap((member) => [member.fullName.en, member.name.en]).join("|");
const MEMBER_STATES = "(?:the )?(?:(?:relevant|interested|willing|concerned|respective) )?(?:SCO )?member (?:states|countries)(?: concerned)?(?: of the (?:SCO|organi[sz]ation))?";

const SUBJECTS: readonly SubjectForm[] = [
  { kind: "heads", pattern: "(?:the )?heads of (?:the )?(?:relevant )?(?:delegations?|state|government|the member states)|(?:the )?delegation (?:heads|leaders)|(?:the )?leaders(?: of (?:the )?(?:delegations|member states))?" },
  { kind: "heads", pattern: "(?:all |both )(?:the )?(?:parties|sides)|the (?:parties|sides|participants)|they(?= )" },
  { kind: "authorities", pattern: "(?:the )?(?:relevant|competent|responsible|authori[sz]ed)(?: national)? (?:authorities|agencies|bodies|departments|ministries)(?: of (?:each country|(?:the )?(?:SCO )?member states|the parties|the countries|all countries))?" },
  { kind: "coming", pattern: "the next (?:regular )?(?:meeting|session|summit)[^,;.]{0,160}?(?= (?:will|is to|shall) )" },
  { kind: "states", pattern: MEMBER_STATES },
  { kind: "meeting", pattern: "the (?:meeting|summit|council(?: of heads of (?:state|government))?)" },
  { kind: "named", pattern: `(?:the )?(?:${STATE})(?:(?:, and|,| and) (?:the )?(?:${STATE}))*` },
];

const SUPPORT = "(?:expressed|reaffirmed|reiterated|confirmed|declared|voiced|pledged)(?: (?:their|its|the))?(?: (?:full|strong|firm|continued|unwavering|mutual|consistent))* support (?:for|to|of)";

/**
 * Longest reading first. "Agreed that" renders 认为 as often as "believed" does; "endorsed" and "agreed to" are not approvals in the
 * organisation's procedure, which approves documents and budgets only.
 */
const VERBS: readonly VerbForm[] = [
  { verb: "noted", pattern: "(?:noted|took note(?: of)?)(?: with (?:satisfaction|concern|interest|appreciation))?" },
  { verb: "noted", pattern: "takes? note of|note", weak: true },
  { verb: "supported", pattern: `${SUPPORT}|supported|spoke in (?:favou?r|support) of|came out in support of` },
  { verb: "supported", pattern: "supports?", weak: true },
  { verb: "approved", pattern: "(?:considered and )?approved" },
  { verb: "other", pattern: "expressed (?:their|its) (?:willingness|readiness|intention)|(?:are|were|is) (?:willing|ready)(?= to)" },
  { verb: "concerned", pattern: "expressed(?: (?:their|its))?(?: (?:deep|serious|grave|profound))* concern" },
  { verb: "emphasised", pattern: "emphasi[sz]ed|stressed|underlined|underscored|highlighted" },
  { verb: "reaffirmed", pattern: "reaffirmed|reiterated" },
  { verb: "welcomed", pattern: "welcomed" },
  { verb: "advocated", pattern: "advocated|called for" },
  { verb: "called_on", pattern: "called (?:on|upon)|urged" },
  { verb: "considered", pattern: "believed|considered|agreed(?= that)|were (?:of the view|convinced)|expressed (?:their )?(?:confidence|conviction)" },
  { verb: "pointed_out", pattern: "pointed out|indicated|stated|declared" },
  { verb: "praised", pattern: "(?:highly )?(?:praised|commended|appreciated)|gave high praise|spoke highly of|expressed (?:their )?appreciation" },
  { verb: "opposed", pattern: "opposed?|condemned|rejected" },
  { verb: "affirmed", pattern: "affirmed|acknowledged|recogni[sz]ed|confirmed" },
  { verb: "endorsed", pattern: "endorsed|agreed(?= (?:to|on|with))" },
  { verb: "adopted", pattern: "adopted" },
  { verb: "other", pattern: "shared|decided|instructed|thanked|congratulated|discussed|exchanged views|signed|heard" },
  { verb: "other", pattern: "share", weak: true },
  { verb: "considered", pattern: "believing|considering", weak: true },
  { verb: "emphasised", pattern: "emphasi[sz]ing|stressing|underlining", weak: true },
  { verb: "noted", pattern: "noting|taking note of", weak: true },
  { verb: "supported", pattern: "supporting", weak: true },
  { verb: "welcomed", pattern: "welcoming", weak: true },
  { verb: "will", pattern: "will|shall", after: ["authorities", "states", "named", "coming", "heads"] },
  { verb: "other", pattern: "should", after: ["authorities", "states", "named", "heads"] },
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
  separator: "[,;]| and(?= )| as well as(?= )",
  opening: "\\s*(?:and |but |while )?(?:that )?(?:(?:in (?:light|view) of this|to this end|in this regard|in this (?:connection|context)|meanwhile|therefore|moreover|furthermore|in addition|accordingly),? )?",
  leadIn: "\\s*(?:(?:and|also|further|furthermore|then|fully|strongly|unanimously|jointly|once again|again|in particular|particularly|deeply|firmly|have|has|had|consistently|positively) )*",
  adverbial: "[, ]*(?:in accordance with|based on|on the basis of|guided by|taking into account|considering|in view of|proceeding from|recalling|at the meeting|during)\\b[^;.]*?[, ] *",
  subjects: SUBJECTS,
  verbs: VERBS,
  notAfter: " (?:by|at|in the form|during|above|below|earlier|within)(?![\\p{L}])|[\\p{L}\\p{N}-]",
  complement: "\\s+that(?![\\p{L}])|,",
  joint: " and(?= )",
  tail: "(?:[,;\\s]|\\b(?:and|also|that|as well as))+$",
  preposed: "\\s*(?:to|in order to|in accordance with|based on|on the basis of|given|in view of|for this purpose)\\b[^,;]*",
  unspecified: "relevant|interested|willing|concerned",
  openAgent: "^(?:the )?(?:relevant|interested|willing) (?:SCO )?member states|participation of (?:the )?(?:relevant|interested|willing) (?:SCO )?member states",
};
