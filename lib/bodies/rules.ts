import { type BodyFilter, bodyFilterSchema, type BodySummary } from "@/lib/bodies/schema";
import { normaliseSearch } from "@/lib/commitments/rules";

/** Reads which bodies an address asks for; of a parameter given twice the first counts. */
export function parseBodyFilter(parameters: Record<string, string | string[] | undefined>): BodyFilter {
  const single = Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return bodyFilterSchema.parse(Object.fromEntries(single));
}

/** Whether a body owns anything in the register, in any role. */
export function ownsSomething({ led, hosted, other }: Pick<BodySummary, "led" | "hosted" | "other">): boolean {
  return led + hosted + other > 0;
}

/** Whether every word stands in one and the same name or alias of a body, whatever the language. */
export function isCalled({ name, aliases }: Pick<BodySummary, "name" | "aliases">, query: string): boolean {
  const words = normaliseSearch(query).split(" ");
  const names = [name.zh, name.en, name.ru, ...aliases.map(({ alias }) => alias)].map(normaliseSearch);
  return names.some((one) => words.every((word) => one.includes(word)));
}

/** The bodies that a filter leaves, in the order given. */
export function filterBodies(bodies: readonly BodySummary[], { q, owning }: BodyFilter): BodySummary[] {
  return bodies.filter((body) => (owning === "any" || ownsSomething(body)) && (q === "" || isCalled(body, q)));
}
