import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "../../app/tokens.css"), "utf8");

type Theme = Map<string, string>;

function coloursOf(selector: string): Theme {
  const block = css.split(`${selector} {`)[1]?.split("\n}")[0] ?? "";
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

const light = coloursOf(":root");
const dark = new Map([...light, ...coloursOf('[data-theme="dark"]')]);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two tokens of a theme. */
function contrast(theme: Theme, front: string, back: string): number {
  const [first, second] = [front, back].map((name) => {
    const colour = theme.get(name);
    if (!colour) throw new Error(`no colour --${name}`);
    return luminance(colour);
  });
  const [bright, dim] = [Math.max(first ?? 0, second ?? 0), Math.min(first ?? 0, second ?? 0)];
  return (bright + 0.05) / (dim + 0.05);
}

const SURFACES = ["paper", "paper-2", "paper-3"];
const VERB_GROUNDS = ["verb-noted", "verb-supported", "verb-approved"];

function each(fronts: readonly string[], backs: readonly string[]): [string, string][] {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as [string, string]));
}

/** Text on its ground: at least 4.5. */
const TEXT: [string, string][] = [
  ...each(["ink", "ink-2", "ink-3"], SURFACES),
  ...each(["accent", "accent-2", "notice"], SURFACES),
  ...each(["ink", "ink-2", "ink-3", "accent", "notice"], ["accent-wash", "notice-wash"]),
  // Source text on its clause, and dimmed around the clause in focus.
  ...each(["ink"], VERB_GROUNDS),
  ...each(["ink-2"], ["verb-supported", "verb-approved"]),
  ["ink-3", "verb-noted"],
  ["accent", "verb-supported"],
  ["on-accent", "accent"],
  ["on-fill", "fill"],
  ["paper", "ink"],
  ["paper", "score"],
  ["on-not-started", "not-started"],
  ["on-limited", "limited"],
  ["on-substantial", "substantial"],
  ["on-completed", "completed"],
  ["on-discontinued", "discontinued"],
  ["ink-2", "not-assessed"],
];

/** Edges and marks that carry meaning: at least 3. */
const EDGES: [string, string][] = [
  ...each(["edge", "accent", "focus", "ink"], SURFACES),
  ...each(["verb-line"], ["paper", ...VERB_GROUNDS]),
  ["notice-line", "paper"],
  ["fill", "paper"],
  ["score", "paper"],
];

describe.each([["light", light], ["dark", dark]] as const)("contrast in the %s theme", (_, theme) => {
  test.each(TEXT)("%s on %s can be read", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)("%s against %s can be seen", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });

  test("neighbours in a stacked bar differ in lightness, in the scale's order", () => {
    const steps = ["not-started", "limited", "substantial", "completed"].map((name) => luminance(theme.get(name) ?? "#000000"));
    const rising = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
    const falling = steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0));
    expect(rising || falling).toBe(true);
  });
});

test("black on white has the contrast that the standard gives it", () => {
  expect(contrast(new Map([["black", "#000000"], ["white", "#FFFFFF"]]), "black", "white")).toBeCloseTo(21);
});

test("dark gives every colour of light a value of its own or keeps it on purpose", () => {
  const missing = [...light.keys()].filter((name) => !coloursOf('[data-theme="dark"]').has(name));
  expect(missing).toEqual([]);
});
