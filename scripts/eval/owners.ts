import type { Clause } from "@/lib/extraction/output";
import { BODIES } from "@/lib/extraction/registry/bodies";
import type { FixtureLanguage, TrackedLabel } from "./labels";

type OwnerLabel = TrackedLabel["owners"][number];

/** Names as they compare: without meeting numbers, spaces and the letters' size. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/第[一二三四五六七八九十百\d]+[次届]|首[次届]|[\s\-–—―()()]/gu, "");
}

/** Said of whoever takes part, without a name of its own. */
const COLLECTIVE = /^各方$|成员国$|^(?:the )?(?:parties|member states)$|^стороны$/iu;

/** The registry's code of the body whose name is the longest within a label's words, or null. */
function codeOf(name: string, language: FixtureLanguage): string | null {
  const words = plain(name);
  const named = BODIES.flatMap(({ code, name: official, aliases }) => [official[language], ...aliases[language]].map((alias) => ({ code, alias: plain(alias) })));
  const longest = named.filter(({ alias }) => alias !== "" && words.includes(alias)).toSorted((one, other) => other.alias.length - one.alias.length)[0];
  return longest?.code ?? null;
}

/** The body that a label means: a code, or its own words where the registry has none. */
export function bodyOfLabel({ name, body }: OwnerLabel, language: FixtureLanguage): string {
  if (body !== undefined && body !== "new") return body;
  if (body === undefined && COLLECTIVE.test(name)) return "member-states";
  return (body === "new" ? null : codeOf(name, language)) ?? plain(name);
}

/** The body that a clause was given, in the same terms: a body that the registry does not know is known by the label's words. */
function bodyOfOwner(owner: Clause["owners"][number], { labels, language }: { labels: readonly OwnerLabel[]; language: FixtureLanguage }): string {
  if (BODIES.some(({ code }) => code === owner.body)) return owner.body;
  const own = plain(owner.name[language]);
  const meant = labels.find(({ body, name }) => body === "new" && (plain(name).includes(own) || own.includes(plain(name))));
  return meant === undefined || own === "" ? owner.body : plain(meant.name);
}

/** Owners as `role body`, of the label and of the clause read for it. */
export function ownersOf({ label, clause }: { label: TrackedLabel; clause: Clause }, language: FixtureLanguage): { found: string[]; wanted: string[] } {
  const found = clause.owners.map((owner) => `${owner.role} ${bodyOfOwner(owner, { labels: label.owners, language })}`);
  return { found, wanted: label.owners.map((owner) => `${owner.role} ${bodyOfLabel(owner, language)}`) };
}
