import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";

import { ERROR_CODES } from "@/lib/errors";
import type { NoticeCode } from "@/lib/extraction/output";

import { NAMESPACES } from "./messages";
import { routing, type Locale } from "./routing";

type Tree = { [key: string]: string | Tree };

const FOLDER = path.join(import.meta.dirname, "../../messages");

function readNamespace(locale: Locale, namespace: string): Tree {
  return JSON.parse(readFileSync(path.join(FOLDER, locale, `${namespace}.json`), "utf8"));
}

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

function catalogue(locale: Locale): Map<string, string> {
  return new Map(NAMESPACES.flatMap((namespace) => flatten(readNamespace(locale, namespace), `${namespace}.`)));
}

const catalogues = Object.fromEntries(routing.locales.map((locale) => [locale, catalogue(locale)])) as Record<Locale, Map<string, string>>;
const english = catalogues.en;

/** Placeholders and tags of a message, plural forms left aside: each language has its own forms. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if ("options" in element) Object.values(element.options).forEach((option) => visit(option.value));
      if ("children" in element) visit(element.children);
    }
  };
  visit(parse(message));
  return [...names].toSorted();
}

/** The plural categories of a message's first plural argument. */
function pluralForms(message: string): string[] {
  const plural = parse(message).find((element) => element.type === TYPE.plural);
  return plural && "options" in plural ? Object.keys(plural.options).filter((form) => !form.startsWith("=")).toSorted() : [];
}

describe("the catalogues", () => {
  test.each(routing.locales)("%s has exactly the files that are registered", (locale) => {
    const files = readdirSync(path.join(FOLDER, locale)).map((file) => path.parse(file).name);
    expect(files.toSorted()).toEqual([...NAMESPACES].toSorted());
  });

  test.each(["zh", "ru"] as const)("%s has exactly the keys of English", (locale) => {
    expect([...catalogues[locale].keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test.each(routing.locales)("%s has no empty message and no stray space", (locale) => {
    const bad = [...catalogues[locale]].filter(([, message]) => message.trim() === "" || message !== message.trim());
    expect(bad).toEqual([]);
  });

  test.each(["zh", "ru"] as const)("%s takes the same arguments as English", (locale) => {
    const differing = [...english].filter(([key, message]) => argumentsOf(message).join() !== argumentsOf(catalogues[locale].get(key) ?? "").join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test.each(routing.locales)("%s counts with the plural forms of its language", (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const bad = [...catalogues[locale]].filter(([, message]) => {
      const forms = pluralForms(message);
      // Exact numbers and "other" alone say the same of every count: no word in them bends.
      return forms.some((form) => form !== "other") && needed.some((form) => !forms.includes(form));
    });
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test("arguments are found inside plural forms too", () => {
    expect(argumentsOf("{count, plural, one {{name} alone} other {# and {name}}}")).toEqual(["count", "name"]);
  });
});

describe("the words of the field", () => {
  // A noting is not a duty: 承诺 and обязательство stand nowhere.
  const FORBIDDEN: Record<Locale, RegExp> = {
    en: /\b(pledge|promise|obligation|member countr(?:y|ies))/i,
    zh: /承诺|义务|缔约/,
    ru: /обязательств|обязанност|стран[аы]?-участни/i,
  };

  test.each(routing.locales)("%s uses no word that makes a noting a duty", (locale) => {
    const bad = [...catalogues[locale]].filter(([, message]) => FORBIDDEN[locale].test(message));
    expect(bad).toEqual([]);
  });

  test("Chinese sets full-width punctuation beside its characters", () => {
    const bad = [...catalogues.zh].filter(([, message]) => /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}/u.test(message.replaceAll(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "")));
    expect(bad).toEqual([]);
  });

  test("Chinese leaves no space between characters and figures", () => {
    const bad = [...catalogues.zh].filter(([, message]) => /\p{Script=Han} [\d{]|[\d}] \p{Script=Han}/u.test(message));
    expect(bad).toEqual([]);
  });

  test("each language quotes with its own marks", () => {
    expect([...catalogues.ru].filter(([, message]) => /[“”"]/.test(message))).toEqual([]);
    expect([...english].filter(([, message]) => message.includes('"'))).toEqual([]);
    expect([...catalogues.zh].filter(([, message]) => /["«»]/.test(message))).toEqual([]);
  });
});

describe("codes that become words", () => {
  test("every refusal has its sentence", () => {
    const missing = ERROR_CODES.filter((code) => !english.has(`errors.${code}`));
    expect(missing).toEqual([]);
  });

  test("every notice has its head and its sentence", () => {
    const codes: Record<NoticeCode, true> = {
      "translation.duplicate": true, "translation.number": true, "translation.date": true, "translation.document": true,
      "translation.negation": true, "translation.body": true, "translation.country": true, "translation.person": true,
      "translation.place": true, "translation.verb": true, "translation.tense": true, "translation.scope": true,
      "translation.term": true, "official.divergence": true, "alignment.uncertain": true, "body.unknown": true,
    };
    const missing = Object.keys(codes).filter((code) => !english.has(`notices.head.${code}`) || !english.has(`notices.sentence.${code}`));
    expect(missing).toEqual([]);
  });
});

describe("the characters cut out of the Chinese face", () => {
  test("cover the name and the language switch, in the style sheet", () => {
    const css = readFileSync(path.join(FOLDER, "../app/typography.css"), "utf8");
    const ranges = [...css.matchAll(/unicode-range: ([^;]+);/g)].map((match) => new Set((match[1] ?? "").split(", ").map((point) => String.fromCodePoint(Number.parseInt(point.slice(2), 16)))));
    expect(ranges).toHaveLength(2);
    const needed = Array.from(`${catalogues.zh.get("common.productName") ?? ""}中文 `);
    ranges.forEach((range) => expect(needed.filter((character) => !range.has(character))).toEqual([]));
  });
});
