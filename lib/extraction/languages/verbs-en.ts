import { MEMBERS } from "../registry/members";
import type { VerbForm } from "./grammar";
import { listNearSynonyms } from "./near-synonyms";

const OWN = "(?: (?:their|its|the|our))?";
const HOW = "(?: (?:full|strong|firm|continued|continuing|unwavering|mutual|unanimous|broad|wholehearted|active|general|overall|joint|further|consistent|unequivocal|resolute|steadfast))*";
/** With what feeling something is noted. */
const FEELING = "(?: with (?:(?:deep|great|particular|serious|grave|high|full|sincere) )?(?:satisfaction|concern|interest|appreciation|regret|approval|gratitude|pleasure|alarm))?";
/** After a form that is a participle as often, what only an act of the heads governs. */
const GIVEN = "(?= (?:the|that|its|their|our|all|an?|each|member|competent|relevant|ministers|experts|officials) )";
const HELD = ["authorities", "states", "named", "coming", "heads", "meeting"] as const;
/** After "and", what may follow a verb of the present and hardly a noun of the same form. */
const OBJECT = "(?= (?:the|an?|its|their|our|further|all|each|such|this|these|those|that|it|efforts?|initiatives?|with|as|\\p{L}+ing|\\uFFFC|[\"“«]))";

/** What is said of the past: communiqués. */
const PAST: readonly VerbForm[] = [
  { verb: "supported", pattern: `(?:expressed|reaffirmed|reiterated|confirmed|declared|voiced|pledged|extended|conveyed|lent|offered|gave|announced|renewed|stated)${OWN}${HOW}(?:,? and ${HOW})? (?:support|backing) (?:for|to|of)|supported(?! (?:in|on|under) )|backed(?! (?:in|on|under|up) )|(?:spoke|came out|declared themselves|expressed themselves) in support of|were supportive of` },
  { verb: "other", pattern: "expressed (?:their |its |the )?(?:deep |sincere )?(?:gratitude|willingness|readiness|intention|desire|commitment|hope|determination|interest)" },
  { verb: "approved", pattern: `gave${OWN}${HOW}(?: final)? approval (?:to|for|of)` },
  { verb: "advocated", pattern: "(?:spoke|came out|declared themselves|expressed themselves|were) (?:strongly |firmly )?in favou?r of" },
  { verb: "concerned", pattern: "expressed(?: (?:their|its))?(?: (?:deep|serious|grave|profound|strong|particular))* (?:concern|worry)|were (?:deeply |seriously )?concerned" },
  { verb: "emphasised", pattern: "emphasi[sz]ed|stressed|underlined|underscored|highlighted|drew (?:particular |special )?attention to|(?:placed|laid|put) (?:particular |special |great )?(?:emphasis|stress) on|paid (?:particular |special |great |close )?attention to" },
  { verb: "reaffirmed", pattern: "reaffirmed|reiterated" },
  { verb: "welcomed", pattern: `welcomed|hailed${GIVEN}|applauded` },
  { verb: "called_on", pattern: "called (?:on|upon)|urged|appealed to" },
  { verb: "considered", pattern: "believed|considered|deemed(?= (?:it|that) )|proceeded from(?: the (?:premise|understanding|fact|assumption)(?= that))?|agreed(?= that)|held(?= that)|held the (?:view|opinion)(?= that)|concluded(?= that)|were (?:of the (?:view|opinion)|convinced|confident)|expressed (?:their |the )?(?:confidence|conviction|view|opinion)" },
  { verb: "praised", pattern: "(?:highly )?(?:praised|commended|appreciated|valued|appraised)|highly (?:evaluated|assessed|rated)|gave (?:a )?high (?:praise|appraisal|assessment)|spoke highly of|expressed (?:their )?(?:deep |sincere |high )?(?:appreciation|satisfaction)" },
  { verb: "opposed", pattern: "opposed|(?:did|could) not (?:support|approve|accept|recogni[sz]e)|were (?:strongly |firmly |resolutely )?opposed to|(?:strongly |resolutely )?condemned|rejected|spoke out against" },
  { verb: "affirmed", pattern: "affirmed|acknowledged|recogni[sz]ed|confirmed" },
  { verb: "other", pattern: `shared|decided|instructed|thanked|congratulated|discussed|exchanged (?:views|opinions)|signed(?! (?:in|on|by) )|heard|reviewed|encouraged|tasked|(?:resolved|pledged|promised)(?= to)|attached (?:(?:great|particular|special|high|major) )?importance to|(?:are|were|is) (?:willing|ready)(?= to)|agreed(?: in principle)? to(?= \\p{L}+ )(?! (?:the|an?|its|their|this) )|looked forward to|took stock of|summed up|recalled|invited${GIVEN}|(?:asked|requested|directed|mandated|entrusted|commissioned|recommended|proposed|suggested|charged)${GIVEN}|(?:made|took) (?:a |the |several |relevant |appropriate )?decisions?(?= )|were informed|paid tribute to|examined${GIVEN}|extended (?:their |its |the )?(?:deep |sincere |warm )?(?:congratulations|condolences|gratitude)|reached (?:an )?agreement|held (?:an )?(?:exchange|in-depth|talks|discussions|consultations)|outlined${GIVEN}|assessed${GIVEN}` },
];

/** What holds now: declarations and statements. */
const PRESENT: readonly VerbForm[] = [
  { verb: "noted", pattern: `notes?(?=[ ,])(?! (?:by|of|verbale)(?!\\p{L}))|takes? (?:good |due |full |careful |positive |particular )?note(?: of)?${FEELING}(?: of(?= ))?|(?:are|were|is) (?:pleased|glad|gratified) to note` },
  { verb: "supported", pattern: `supports?(?= |, (?:within|as|in|where|on|with|inter alia|subject|through|by)(?!\\p{L}))(?! (?:for|from|services|measures|mechanisms|programmes?|systems?|and|of|to|in(?! principle)|are|is|was)(?!\\p{L}))|(?:express|reaffirm|reiterate|confirm|declare|voice|pledge|extend|lend|offer|give|renew)(?:es|s)?${OWN}${HOW}(?:,? and ${HOW})? (?:support|backing) (?:for|to|of)|backs?${OBJECT}|(?:speak|come out)s? in support of|(?:are|is) (?:fully )?supportive of` },
  { verb: "approved", pattern: `approves?${OBJECT}` },
  { verb: "adopted", pattern: `adopts?${OBJECT}` },
  { verb: "endorsed", pattern: `endorses?${OBJECT}|agrees?(?= (?:to|on|with) )` },
  { verb: "approved", pattern: `gives?${OWN}${HOW}(?: final)? approval (?:to|for)` },
  { verb: "other", pattern: "express(?:es)? (?:their|its|our|the) (?:willingness|readiness|intention|desire|commitment|hope|determination|interest)" },
  { verb: "concerned", pattern: "express(?:es)?(?: (?:their|its|our))?(?: (?:deep|serious|grave|profound|strong|particular))* concern|(?:are|is) (?:deeply |seriously |gravely )?concerned" },
  { verb: "emphasised", pattern: "emphasi[sz]es?|stress(?:es)?(?= (?:that|the|their|its|our))|underlines?|underscores?|highlights?(?= (?:that|the|their|its|our))|draws? (?:particular |special )?attention to|(?:place|lay|put)s? (?:particular |special |great )?(?:emphasis|stress) on" },
  { verb: "reaffirmed", pattern: "reaffirms?|reiterates?" },
  { verb: "welcomed", pattern: `welcomes?${OBJECT}` },
  { verb: "advocated", pattern: "advocates?(?= )|calls? for|stands? for|speaks? out for|favou?rs?(?= )|(?:(?:speak|come out)s?|are|is) (?:strongly |firmly )?in favou?r of" },
  { verb: "called_on", pattern: "calls? (?:on|upon)|urges?(?= )|appeals? to" },
  { verb: "considered", pattern: "believes?|considers?(?= )|deems?(?= (?:it|that) )|agrees?(?= that)|holds?(?= that)|(?:are|is) (?:of the (?:view|opinion)|convinced|confident)|express(?:es)? (?:their |its |our |the )?(?:confidence|conviction|view|opinion)|proceeds? from(?: the (?:premise|understanding|fact|assumption)(?= that))?" },
  { verb: "pointed_out", pattern: "points? out|indicates?(?= that)|states?(?= that)|declares?(?= )(?! (?:the following|as follows))|observes?(?= that)" },
  { verb: "praised", pattern: "(?:highly )?(?:praises?|commends?|appreciates?|values?)(?= )|speaks? highly of|gives? (?:a )?high appraisal|express(?:es)? (?:their |its |our )?(?:deep |sincere |high )?(?:appreciation|gratitude|satisfaction)" },
  { verb: "opposed", pattern: "(?:do|does|can) ?not (?:support|approve|accept|recogni[sz]e)|opposes?(?= )|(?:are|is|remain|remains) (?:strongly |firmly |resolutely )?opposed to|(?:strongly |resolutely )?condemns?|rejects?(?= )|speaks? out against" },
  { verb: "affirmed", pattern: "affirms?|acknowledges?|recogni[sz]es?|confirms?" },
  { verb: "other", pattern: `(?:are|is|remain|remains) (?:fully |firmly |strongly )?(?:willing|ready|committed|open)(?= to)|encourages?(?= )|attach(?:es)? (?:(?:great|particular|special|high|major) )?importance to|looks? forward to|(?:tasks?|instructs?|invites?|directs?|mandates?|requests?|asks?|congratulates?|thanks?)${OBJECT}|recalls?${OBJECT}|commits? (?:ourselves |themselves |itself )?to|agrees? to(?= \\p{L}+ )(?! (?:the|an?|its|their|this) )` },
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

/** A finite verb that no table knows, right behind the heads: an act, but not one that is tracked. */
const UNKNOWN = "(?!(?:interested|involved|concerned|invited|gathered|represented|mentioned|named|assembled|convened|attended|participated|arrived|supposed|need|supported|approved|noted)(?!\\p{L}))(?:\\p{L}{3,20}ed|spoke(?! in)|gave|drew|wished|saw)";

/** Operative verbs in English, longest reading first. "Agreed that" renders 认为 as often as "believed" does. */
export const VERBS_EN: readonly VerbForm[] = [
  ...listNearSynonyms("en"),
  ...PAST.map((form) => ({ ...form, tense: "past" as const })),
  ...PRESENT.map((form) => ({ ...form, tense: "present" as const })),
  ...ANSWERING,
  { verb: "will", pattern: "will|shall|intend(?:s|ed)?(?= to )|plan(?:s|ned)?(?= to )|undertakes?(?= to )|are (?:going|determined)(?= to )", after: HELD, chained: true },
  { verb: "other", pattern: `${UNKNOWN}(?= )`, after: ["heads"] },
  { verb: "other", pattern: "should", after: ["authorities", "states", "named", "heads"] },
];

const BE = "(?:was|were|has been|have been|is|are)(?: (?:also|unanimously|further|hereby))?";
const BY_HEADS = "(?= by (?:the )?(?:heads|parties|leaders|member states|meeting|council|participants))";
const CLOSE = "(?=\\s*$|[.;]|,? (?:at|during|following|as a result of) (?:the|this) (?:meeting|summit|session|talks))";
const PASSIVES: readonly [VerbForm["verb"], string][] = [
  ["noted", "(?:noted|taken note of)"],
  ["supported", "supported"],
  ["approved", "(?:(?:considered|heard|reviewed|discussed|agreed|finali[sz]ed) and )?approved"],
  ["adopted", "adopted"],
  ["endorsed", "endorsed"],
  ["emphasised", "(?:emphasi[sz]ed|stressed|underlined)"],
];

const STATE_S = `(?:${MEMBERS.flatMap(({ name, fullName }) => [name.en, `the ${fullName.en}`]).join("|")})['’]s?`;

/** Acts without a subject of their own: It was noted that …; The budget was approved. */
export const IMPERSONAL_EN: readonly VerbForm[] = [
  { verb: "noted", pattern: "\\s*note (?:was|is|has been) (?:also |further |duly )?taken of(?![\\p{L}])", tense: "past" },
  ...PASSIVES.map(([verb, words]) => ({ verb, pattern: `\\s*(?<from>the following \\p{L}[^,;.:]{2,60} (?<verb>(?:was|were|are|is) ${words}))(?=:)`, tense: "past" as const })),
  { verb: "other", pattern: "\\s*it (?:was|is|has been) (?:also |further |\\p{L}{3,20}ly )?(?:decided|agreed|resolved|proposed|recommended)(?= (?:to|that) )", tense: "past" },
  { verb: "supported", pattern: `\\s*(?:(?:full|strong|broad|unanimous|firm) )?support (?:was|is|has been) (?:also |further )?(?:expressed|voiced|declared|reaffirmed) (?:for|to)(?![\\p{L}])`, tense: "past" },
  ...PASSIVES.map(([verb, words]) => ({ verb, pattern: `\\s*(?<from>(?<verb>it (?:was|is) (?:also |further |\\p{L}{3,20}ly )?${words}))(?= that)`, tense: "past" as const })),
  ...PASSIVES.map(([verb, words]) => ({ verb, pattern: `\\s*(?:(?:following|at|during|in|on|as a result of|after|upon) [^,;.]{1,120}, )?(?<from>(?<object>(?:the|an?|their|its|${STATE_S}) (?!heads|parties|member)(?:(?! (?:was|were|has been|have been) )[^,;.:]){3,240}? )(?<verb>${BE} ${words}))(?:${BY_HEADS}|${CLOSE})`, tense: "past" as const })),
];
