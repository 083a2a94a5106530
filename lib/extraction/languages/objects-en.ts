import { MEMBERS } from "../registry/members";
import type { ObjectTable } from "./objects";

// English names a thing before it says which: "a meeting of … on …".
const HIDDEN = "\\uFFFC*";
const ASIDE = `(?: ?\\(${HIDDEN}\\))*`;
const ACTIONS = "hold|establish|create|set up|develop|host|convene|launch|draft|sign|adopt|implement|expand|strengthen|deepen|promote|form|build|prepare|organi[sz]e|introduce|conclude|enhance|improve|explore|hold";
const GERUNDS = "holding|establishing|creating|setting up|developing|hosting|convening|launching|drafting|signing|adopting|implementing|expanding|strengthening|deepening|promoting|building|preparing|organi[sz]ing|concluding|enhancing|improving|exploring";
const NOUNS = "establishment|creation|development|holding|adoption|implementation|signing|convening|launch|expansion|strengthening";
const THINGS =
  "meetings?|conferences?|forums?|summits?|dialogues?|consultations|exhibitions?|competitions?|games|tournaments?|events?|festivals?|ceremony|groups?|committees?|councils?|alliances?|associations?|unions?|centres?|centers?|platforms?|portals?|databases?|funds?|banks?|mechanisms?|offices?|agency|agencies|universit(?:y|ies)|networks?|budget|reports?|roadmap|road maps?|rules|regulations|procedures?|protocols?|charters?|memorandums?|memoranda|schedules?|lists?|plans?|programmes?|programs?|strategy|concept|agreements?|conventions?|statements?|declarations?|initiatives?|resolutions?|drafts?|measures|projects?|atlas|railway|corridors?|framework|outcomes?";

const STATES = MEMBERS.flatMap(({ name, fullName }) => [fullName.en, name.en]).join("|");

/** Objects in English. */
export const OBJECTS_EN: ObjectTable = {
  lead: /^(?:, [^,;]{1,160},(?= ))?[,\s]*(?:with (?:(?:deep|great|particular|serious|grave|high|full|sincere) )?(?:satisfaction|concern|interest|appreciation|regret|approval|gratitude|pleasure|alarm)\s+)?(?:(?:that|of|for|to)\s+)?[,\s]*(?:(?:(?:the )?following(?: (?!proposals?|initiatives?|recommendations?|suggestions?|ideas?)\p{L}+){0,4})?:\s*)?/u,
  chapeau: new RegExp(`^(?:the |an? |its |their |our )?(?:following |[^,;:]{1,60}?s?'s? )?(?:\\p{L}+ )?(?:proposals?|initiatives?|recommendations?|suggestions?|ideas?|offers?)(?: (?:(?:of|by|from) (?:the )?(?:${STATES})[^,;:]{0,60}?|proposed by [^,;:]{3,60}?|(?:of|by|from) [^,;:]{3,80}?(?= (?:to|on|regarding|concerning) )))?(?: (?:to|on|for|of|regarding|concerning|that) |: ?)(?<inner>(?!(?:the )?(?:${STATES})$).+?)(?<aside>${ASIDE})$`, "iu"),
  explanation: /,? (?:including|such as|in particular|particularly|especially|which|in which|as well as the need)(?![\p{L}])/iu,
  purpose: /,? (?:in order to|so as to)(?![\p{L}])[^,;]*$/iu,
  coordinator: /,? as well as |, and |; |, | and /giu,
  action: new RegExp(`^(?:the )?(?:further |continued |continuing )?(?:(?:to )?(?:${ACTIONS})|(?:${GERUNDS})|(?:${NOUNS}) of)(?![\\p{L}])`, "iu"),
  strong: /,|;|as well as/u,
  countable: new RegExp(`^(?!(?:as |both |all )?(?:\\p{L}+ed|held|built|noted|which|who|as) (?:by|in|at|on|above|earlier|during|within|for|with|to|under)(?![\\p{L}]))(?!(?:governors|ministers|heads|secretaries|presidents|chairmen) of )(?:to )?(?:(?:${ACTIONS}) )?(?:the |an? )?(?:[\\p{L}\\d'’/-]+ ){0,10}?(?:["“]${HIDDEN}|(?:${THINGS})(?![\\p{L}]))`, "iu"),
  beside: new RegExp(`^(?:the|an?|its|their|our|of|for|on|to|\\d|["“]${HIDDEN})(?![\\p{L}])|^["“]`, "iu"),
  sharedTail: /(?!)/u,
  sharedHead: /(?!)/u,
  adoptionBracket: new RegExp(`(?<=[”"]) ?\\(${HIDDEN}\\)$`, "u"),
  titleEnd: /[”"] ?$/u,
  kinds: {
    statement: /^(?:the )?(?:\p{L}+ ){0,2}progress\b|\b(?:importance|significance|role|risks?|trends?|potential|need|necessity|challenges?)\b|\b(?:is|are|was|were|have|has) (?:of|very|increasingly|driven|playing|played)\b/iu,
    outcome: /^(?:the )?(?:(?:\p{L}+ ){0,4}\p{L}+'s? (?:annual )?(?:report|outcomes?|results?)|(?:(?:positive|successful|annual|main|significant|substantial) )?(?:outcomes?|results?|achievements?|information|reports?|implementation|entry into force|launch|opening)|adoption|signing|conclusion|ratification|establishment|successful (?:holding|hosting)|preparations|work done|work of|activities of|completion|resolution|report|experience|(?:\p{L}+ )?[’']? ?declaration of|declaration)\b|\bhas (?:commenced|begun|been|entered)\b|\b(?:was|were) (?:held|adopted|signed|launched)\b/iu,
    results: /^(?:the )?(?:outcomes?|results) of /iu,
    happened: /\b(?:began|started|resumed|commenced|launched|opened|entered into force|took place)\b|\b(?:has|have|had) (?:already |\p{L}+ly )?(?:been )?\p{L}+(?:ed|un|en|wn|ept|eld|ade|aid|one|uilt)\b|\b(?:was|were) (?:\p{L}+ly )?(?:\p{L}+ed|held|built|begun|set up)\b/iu,
    proposal: /^(?:the |an? |its |their )?(?:\p{L}+ )?(?:proposals?|initiatives?|recommendations?|suggestions?)\b/iu,
    event: /^(?:the )?(?:further )?(?:to )?(?:holding|hold|hosting|host|convening)\b|\b(?:will be|to be) (?:held|convened|hosted)\b/iu,
    instrument: /^(?:the )?(?:signing|conclusion|adoption|development of (?:an?|the) (?:agreement|programme|plan|strategy|roadmap|concept))\b|^(?:the )?["“]/iu,
    undertaking: /^(?:the )?(?:(?:relevant|willing|interested) )?(?:SCO )?(?:member states|parties|countries) (?:will|are willing|are ready)\b/iu,
  },
  topic: /\b(?:role|importance|significance|contribution) of (?<topic>[^,;]{2,80}?) (?:in|for|to) /iu,
  itemLead: /^(?:\(\uFFFC{1,3}\)\s*|[-–—•]\s*|\d{1,2}[.)]\s*)?to |^(?:\(\uFFFC{1,3}\)|[-–—•]|\d{1,2}[.)])\s*/iu,
  adopting: /^(?:the )?(?:adoption|signing) of (?:the )?["“]/iu,
  titledTerm: /\b(?:Programme|Program|Plan|Strategy|Concept|Roadmap|Road Map|Action Plan|Budget|Set of Measures|List of)\b[^,;]{0,200}$/u,
  held: /\b(?:held|hold|holding|host|hosting|meeting|conference|forum|games|tournaments?|events?|summit|session|ceremony|festival)\b/iu,
  term: /\b(?:chair|chairmanship|presidency|budget|plan|programme|program|strategy|roadmap|framework|measures|capital|concept|term|schedule|calendar)\b/iu,
};
