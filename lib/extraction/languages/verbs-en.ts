import type { VerbForm } from "./grammar";
import { listNearSynonyms } from "./near-synonyms";

const OWN = "(?: (?:their|its|the|our))?";
const HOW = "(?: (?:full|strong|firm|continued|continuing|unwavering|mutual|consistent|unequivocal|resolute|steadfast))*";
const HELD = ["authorities", "states", "named", "coming", "heads", "meeting"] as const;
/** After "and", what may follow a verb of the present and hardly a noun of the same form. */
const OBJECT = "(?= (?:the|an?|its|their|our|further|all|each|such|this|these|those|that|it|efforts?|initiatives?|with|as|\\p{L}+ing|\\uFFFC|[\"“«]))";

/** What is said of the past: communiqués. */
const PAST: readonly VerbForm[] = [
  { verb: "supported", pattern: `(?:expressed|reaffirmed|reiterated|confirmed|declared|voiced|pledged|extended|conveyed)${OWN}${HOW}(?:,? and ${HOW})? support (?:for|to|of)|supported(?! (?:in|on|under) )|gave${OWN}${HOW} support to|spoke in (?:favou?r|support) of|came out in (?:favou?r|support) of` },
  { verb: "other", pattern: "expressed (?:their |its |the )?(?:deep |sincere )?(?:gratitude|willingness|readiness|intention|desire|commitment|hope|determination|interest)" },
  { verb: "concerned", pattern: "expressed(?: (?:their|its))?(?: (?:deep|serious|grave|profound|strong|particular))* (?:concern|worry)|were (?:deeply |seriously )?concerned" },
  { verb: "emphasised", pattern: "emphasi[sz]ed|stressed|underlined|underscored|highlighted|drew (?:particular |special )?attention to" },
  { verb: "reaffirmed", pattern: "reaffirmed|reiterated" },
  { verb: "welcomed", pattern: "welcomed" },
  { verb: "called_on", pattern: "called (?:on|upon)|urged|appealed to" },
  { verb: "considered", pattern: "believed|considered|agreed(?= that)|held(?= that)|were (?:of the (?:view|opinion)|convinced|confident)|expressed (?:their |the )?(?:confidence|conviction|view|opinion)" },
  { verb: "praised", pattern: "(?:highly )?(?:praised|commended|appreciated|valued|appraised)|gave (?:a )?high (?:praise|appraisal|assessment)|spoke highly of|expressed (?:their )?(?:deep |sincere |high )?(?:appreciation|satisfaction)" },
  { verb: "opposed", pattern: "opposed|(?:strongly |resolutely )?condemned|rejected|spoke out against" },
  { verb: "affirmed", pattern: "affirmed|acknowledged|recogni[sz]ed|confirmed" },
  { verb: "other", pattern: "shared|decided|instructed|thanked|congratulated|discussed|exchanged (?:views|opinions)|signed(?! (?:in|on|by) )|heard|reviewed|encouraged|tasked|resolved(?= to)|attached (?:great )?importance to|(?:are|were|is) (?:willing|ready)(?= to)" },
];

/** What holds now: declarations and statements. */
const PRESENT: readonly VerbForm[] = [
  { verb: "noted", pattern: `notes?(?=[ ,])(?! (?:by|of|verbale)(?!\\p{L}))|takes? (?:good |due |full )?note(?: of)?(?: with (?:deep |great )?(?:satisfaction|concern|interest|appreciation))?` },
  { verb: "supported", pattern: `supports?(?= )(?! (?:for|from|services|measures|mechanisms|programmes?|systems?|and|of|to|in|are|is|was)(?!\\p{L}))|(?:express|reaffirm|reiterate|confirm|declare|voice|pledge)(?:es|s)?${OWN}${HOW} support (?:for|to|of)|(?:speak|come out) in (?:favou?r|support) of` },
  { verb: "approved", pattern: `approves?${OBJECT}` },
  { verb: "adopted", pattern: `adopts?${OBJECT}` },
  { verb: "endorsed", pattern: `endorses?${OBJECT}|agrees?(?= (?:to|on|with) )` },
  { verb: "other", pattern: "express(?:es)? (?:their|its|our|the) (?:willingness|readiness|intention|desire|commitment|hope|determination|interest)" },
  { verb: "concerned", pattern: "express(?:es)?(?: (?:their|its|our))?(?: (?:deep|serious|grave|profound|strong|particular))* concern|(?:are|is) (?:deeply |seriously |gravely )?concerned" },
  { verb: "emphasised", pattern: "emphasi[sz]es?|stress(?:es)?(?= (?:that|the|their|its|our))|underlines?|underscores?|highlights?(?= (?:that|the|their|its|our))|draws? (?:particular |special )?attention to" },
  { verb: "reaffirmed", pattern: "reaffirms?|reiterates?" },
  { verb: "welcomed", pattern: `welcomes?${OBJECT}` },
  { verb: "advocated", pattern: "advocates?(?= )|calls? for|stands? for|speaks? out for|favou?rs?(?= )" },
  { verb: "called_on", pattern: "calls? (?:on|upon)|urges?(?= )|appeals? to" },
  { verb: "considered", pattern: "believes?|considers?(?= )|agrees?(?= that)|holds?(?= that)|(?:are|is) (?:of the (?:view|opinion)|convinced|confident)|express(?:es)? (?:their |its |our |the )?(?:confidence|conviction|view|opinion)|proceeds? from" },
  { verb: "pointed_out", pattern: "points? out|indicates?(?= that)|states?(?= that)|declares?(?= )|observes?(?= that)" },
  { verb: "praised", pattern: "(?:highly )?(?:praises?|commends?|appreciates?|values?)(?= )|speaks? highly of|gives? (?:a )?high appraisal|express(?:es)? (?:their |its |our )?(?:deep |sincere |high )?(?:appreciation|gratitude|satisfaction)" },
  { verb: "opposed", pattern: "opposes?(?= )|(?:strongly |resolutely )?condemns?|rejects?(?= )|speaks? out against" },
  { verb: "affirmed", pattern: "affirms?|acknowledges?|recogni[sz]es?|confirms?" },
  { verb: "other", pattern: "(?:are|is|remain|remains) (?:willing|ready|committed)(?= to)|encourages?(?= )|attach(?:es)? (?:great )?importance to" },
];

/** Forms that count only where the deciding text has the clause: the present in a chain of undertakings, gerunds. */
const ANSWERING: readonly VerbForm[] = [
  { verb: "noted", pattern: "takes? note of|note", weak: true },
  { verb: "supported", pattern: "supports?", weak: true },
  { verb: "opposed", pattern: "oppose", weak: true },
  { verb: "other", pattern: "share", weak: true },
  { verb: "considered", pattern: "believing|considering", weak: true },
  { verb: "emphasised", pattern: "emphasi[sz]ing|stressing|underlining", weak: true },
  { verb: "noted", pattern: "noting|taking note of", weak: true },
  { verb: "supported", pattern: "supporting", weak: true },
  { verb: "welcomed", pattern: "welcoming", weak: true },
];

/** Operative verbs in English, longest reading first. "Agreed that" renders 认为 as often as "believed" does. */
export const VERBS_EN: readonly VerbForm[] = [
  ...listNearSynonyms("en"),
  ...PAST.map((form) => ({ ...form, tense: "past" as const })),
  ...PRESENT.map((form) => ({ ...form, tense: "present" as const })),
  ...ANSWERING,
  { verb: "will", pattern: "will|shall|intend(?:s|ed)?(?= to )|plan(?:s|ned)?(?= to )|undertakes?(?= to )|are (?:going|determined)(?= to )", after: HELD, chained: true },
  { verb: "other", pattern: "should", after: ["authorities", "states", "named", "heads"] },
];

const BE = "(?:was|were|has been|have been|is|are)(?: (?:also|unanimously|further|hereby))?";
const BY_HEADS = "(?= by (?:the )?(?:heads|parties|leaders|member states|meeting|council|participants))";
const CLOSE = "(?=\\s*$|[.;]|,? (?:at|during|following|as a result of) (?:the|this) (?:meeting|summit|session|talks))";
const PASSIVES: readonly [VerbForm["verb"], string][] = [
  ["noted", "noted"],
  ["supported", "supported"],
  ["approved", "approved"],
  ["adopted", "adopted"],
  ["endorsed", "endorsed"],
  ["emphasised", "(?:emphasi[sz]ed|stressed|underlined)"],
];

/** Acts without a subject of their own: It was noted that …; The budget was approved. */
export const IMPERSONAL_EN: readonly VerbForm[] = [
  ...PASSIVES.map(([verb, words]) => ({ verb, pattern: `\\s*(?<from>(?<verb>it (?:was|is) (?:also |further )?${words}))(?= that)`, tense: "past" as const })),
  ...PASSIVES.map(([verb, words]) => ({ verb, pattern: `\\s*(?<from>(?<object>(?:the|an?) (?!heads|parties|member)[^,;.:]{3,240}? )(?<verb>${BE} ${words}))(?:${BY_HEADS}|${CLOSE})`, tense: "past" as const })),
];
