import type { Day } from "@/lib/calendar/day";
import { boundsOfQuarter, previousQuarter, quarterOf } from "@/lib/calendar/quarter";
import { isOpen, normaliseSearch } from "@/lib/commitments/rules";
import { findVerb } from "@/lib/communiques/rules/places";
import type { Kind } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";
import { type ClauseWords, type Dimension, DIMENSIONS, REGISTER_VIEWS, type RegisterFilter, registerFilterSchema, type RegisterView } from "@/lib/register/schema";

/** The register with nothing filtered. */
export const WHOLE_REGISTER: RegisterFilter = registerFilterSchema.parse({});

/** Reads the view that an address asks for. A list given as several parameters, as a form sends it, is one list; of any other the first counts. */
export function parseRegisterFilter(parameters: Record<string, string | string[] | undefined>): RegisterFilter {
  const single = Object.entries(parameters).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value];
    return [name, Array.isArray(wholeValue(name)) ? value.join(",") : value[0]];
  });
  return registerFilterSchema.parse(Object.fromEntries(single));
}

function wholeValue(name: string): unknown {
  return Object.entries(WHOLE_REGISTER).find(([known]) => known === name)?.[1];
}

/** The parameters of a view's address, by name: only what differs from the whole register. */
export function registerParameters(view: Partial<RegisterFilter>): [name: string, value: string][] {
  return Object.entries(WHOLE_REGISTER).flatMap(([name, whole]): [string, string][] => {
    const value = view[name as keyof RegisterFilter];
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    return value !== undefined && text !== "" && text !== String(whole) ? [[name, text]] : [];
  });
}

/** The address of a view of the register, without the language: only what differs from the whole register is named. */
export function registerHref(view: Partial<RegisterFilter>): string {
  const query = new URLSearchParams(registerParameters(view)).toString();
  return query ? `/register?${query}` : "/register";
}

/** The dimensions in which a filter differs from the whole register. */
export function activeDimensions(filter: RegisterFilter): Dimension[] {
  const active = new Set(registerParameters(filter).map(([name]) => name));
  return DIMENSIONS.filter((dimension) => active.has(dimension));
}

/** The filter without one of its dimensions, at its first page. */
export function withoutDimension(filter: RegisterFilter, dimension: Dimension): RegisterFilter {
  return { ...filter, [dimension]: WHOLE_REGISTER[dimension], page: 1 };
}

type ViewFilter = Pick<RegisterFilter, "follow" | "timeliness" | "fresh" | "notices">;

const NO_VIEW: ViewFilter = { follow: "all", timeliness: [], fresh: "any", notices: "any" };
const VIEW_FILTERS: Record<RegisterView, ViewFilter> = {
  follow_up: { ...NO_VIEW, follow: "follow_up" },
  overdue: { ...NO_VIEW, timeliness: ["overdue"] },
  due_soon: { ...NO_VIEW, timeliness: ["due_soon"] },
  stale: { ...NO_VIEW, fresh: "stale" },
  notices: { ...NO_VIEW, notices: "with" },
  information: { ...NO_VIEW, follow: "information" },
  all: NO_VIEW,
};

/** The same filter under another tab: what it narrows otherwise is kept. */
export function withView(filter: RegisterFilter, view: RegisterView): RegisterFilter {
  return { ...filter, ...VIEW_FILTERS[view], page: 1 };
}

/** The tab that a filter stands under; null where it is of the reader's own making. */
export function viewOf(filter: RegisterFilter): RegisterView | null {
  return REGISTER_VIEWS.find((view) => registerHref(withView(filter, view)) === registerHref({ ...filter, page: 1 })) ?? null;
}

/** The first day of the last full quarter: what is open and has no entry since then is stale. */
export function freshSince(today: Day): Day {
  return boundsOfQuarter(previousQuarter(quarterOf(today))).first;
}

/** Whether a commitment is open and nothing has been logged about it since the last full quarter began. */
export function isStale(facts: { kind: Kind; completion: Completion; lastEntryOn: Day | null }, today: Day): boolean {
  return isOpen(facts) && (facts.lastEntryOn === null || facts.lastEntryOn < freshSince(today));
}

/** A clause from its operative verb on, as rows show it: the subject before the verb is left out. */
export function clauseWords({ text, verbText }: { text: string; verbText: string }): ClauseWords {
  const verb = findVerb({ start: 0, text }, verbText);
  return verb ? { verb: text.slice(verb.start, verb.end), rest: text.slice(verb.end) } : { verb: "", rest: text };
}

/** The code without its communiqué: CHG24-71.1 is 71.1. */
export function shortCode(code: string): string {
  return /\d+\.\d+$/.exec(code)?.[0] ?? code;
}

/** How a word of a search is to be found. */
export type SearchWord = { text: string; by: "pair" | "number" | "part" };

/** Words of one search that are looked at; more would only slow it down. */
const MAX_WORDS = 12;

const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;
/** Where a Chinese and a Latin or Cyrillic word touch: SCO粮食. Figures stay with what they count: 2026年. */
const SCRIPT_CHANGE = /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Script=Cyrillic}])|(?<=[\p{Script=Latin}\p{Script=Cyrillic}])(?=\p{Script=Han})/u;
const EDGE_MARKS = /^[\s"“”«»'‘’.,;:!?()、。]+|[\s"“”«»'‘’.,;:!?()、。]+$/gu;

/**
 * The words of a search, each of which must occur: what stands in quotation marks is one, and a change of script begins
 * another. A number is found as a whole (71.1 is not in 171.1), Chinese words of two characters by their pair, the rest as part of a word.
 */
export function searchWords(query: string): SearchWord[] {
  const text = normaliseSearch(query);
  const quoted = [...text.matchAll(QUOTED)].map(([, straight, curly, pointed]) => straight ?? curly ?? pointed ?? "");
  const loose = text.replaceAll(QUOTED, " ").split(" ").flatMap((word) => word.split(SCRIPT_CHANGE));
  const words = [...quoted, ...loose].map((word) => word.replaceAll(EDGE_MARKS, "") || word.trim()).filter(Boolean);
  return [...new Set(words)].slice(0, MAX_WORDS).map((word) => ({ text: word, by: wayOf(word) }));
}

function wayOf(word: string): SearchWord["by"] {
  if (/^\p{Script=Han}{2}$/u.test(word)) return "pair";
  return /^(?:[a-z]+[\d-]*-)?\d+(?:[.-]\d+)*$/.test(word) ? "number" : "part";
}
