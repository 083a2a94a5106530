import { useLocale, useTranslations } from "next-intl";

import { KINDS } from "@/lib/clauses/schema";
import { formatDay } from "@/lib/i18n/format";
import { COMPLETIONS } from "@/lib/progress/schema";
import { nameIn, type Words } from "@/lib/register/labels";
import { freshSince } from "@/lib/register/rules";
import { type Dimension, type FilterOptions, type NamedCode, REGISTER_VERBS, type RegisterClock, type RegisterFilter } from "@/lib/register/schema";

/** One answer to a question of the filter. */
export type Choice = { value: string; words: Words };

/** One question of the filter: the parameter it sets, and what can be chosen. */
export type FilterField = { dimension: Dimension; legend: string; many: boolean; choices: Choice[] };

/** What hangs from one chip. */
export type FilterMenu = { dimension: Dimension | "more"; label: string; fields: FilterField[] };

type Given = { options: FilterOptions; clock: RegisterClock };

const TIMELINESS_CHOICES = ["overdue", "due_soon", "ahead", "date_passed", "term_ended", "undated", "closed", "none"] as const;

function useNamed() {
  const locale = useLocale();
  return (entries: readonly NamedCode[]): Choice[] => entries.map(({ code, name }) => ({ value: code, words: nameIn(name, locale) }));
}

/** The questions that are asked of the text and of the work. */
function useAttributeFields(): FilterField[] {
  const t = useTranslations("register");
  const verbs = useTranslations("verbs");
  const kinds = useTranslations("kinds");
  const completions = useTranslations("completion.name");
  const many = true;
  return [
    { dimension: "verb", many, legend: t("filters.verb"), choices: REGISTER_VERBS.map((value) => ({ value, words: { text: value === "promoted" ? t("filters.promoted") : verbs(value) } })) },
    { dimension: "kind", many, legend: t("filters.kind"), choices: KINDS.map((value) => ({ value, words: { text: kinds(value) } })) },
    { dimension: "completion", many, legend: t("filters.completion"), choices: COMPLETIONS.map((value) => ({ value, words: { text: completions(value) } })) },
    { dimension: "timeliness", many, legend: t("filters.timeliness"), choices: TIMELINESS_CHOICES.map((value) => ({ value, words: { text: t(`timeliness.${value}`) } })) },
  ];
}

function useSectorFields({ options }: Given): FilterField[] {
  const locale = useLocale();
  const named = useNamed();
  return options.pillars.map(({ name, sectors }) => ({ dimension: "sector", many: true, legend: nameIn(name, locale).text, choices: named(sectors) }));
}

function plain(value: string, text: string): Choice {
  return { value, words: { text } };
}

/** The questions behind "more": each has one answer. */
function useFurtherFields({ options, clock }: Given): FilterField[] {
  const t = useTranslations("register");
  const locale = useLocale();
  const named = useNamed();
  const one = (dimension: Dimension, choices: Choice[]): FilterField => ({ dimension, many: false, legend: t(`filters.${dimension === "q" ? "search" : dimension}`), choices });
  const since = formatDay(freshSince(clock.today), locale);
  return [
    one("follow", [plain("follow_up", t("views.follow_up")), plain("information", t("views.information"))]),
    one("fresh", [plain("stale", t("filters.staleChoice", { date: since }))]),
    one("notices", [plain("with", t("filters.withNotices"))]),
    one("dated", [plain("yes", t("filters.dateYes")), plain("no", t("filters.dateNo"))]),
    one("member", named(options.members)),
    one("communique", options.communiques.map(({ code, adoptedOn }) => plain(code, t("filters.adopted", { code, date: formatDay(adoptedOn, locale) })))),
  ];
}

/** The menus of the filter bar, in its order. */
export function useFilterMenus(given: Given): FilterMenu[] {
  const t = useTranslations("register.filters");
  const named = useNamed();
  const attributes = useAttributeFields();
  const sectors = useSectorFields(given);
  const further = useFurtherFields(given);
  return [
    ...attributes.map((field) => ({ dimension: field.dimension, label: field.legend, fields: [field] })),
    { dimension: "sector", label: t("sector"), fields: sectors },
    { dimension: "body", label: t("body"), fields: [{ dimension: "body", many: true, legend: t("body"), choices: named(given.options.bodies) }] },
    { dimension: "more", label: t("more"), fields: further },
  ];
}

/** What a filter says in one dimension, as values. */
export function chosenValues(filter: RegisterFilter, dimension: Dimension): string[] {
  const value = filter[dimension];
  if (Array.isArray(value)) return value;
  return value === "" || value === "any" || value === "all" ? [] : [value];
}

/** Puts what a filter says in one dimension into the reader's words. */
export function useChosenWords(given: Given): (filter: RegisterFilter, dimension: Dimension) => Words[] {
  const t = useTranslations("register.filters");
  const locale = useLocale();
  const fields = useFilterMenus(given).flatMap((menu) => menu.fields);
  const known = new Map(fields.flatMap(({ dimension, choices }) => choices.map(({ value, words }) => [`${dimension} ${value}`, words] as const)));
  const pillars = new Map(given.options.pillars.map(({ code, name }) => [code, nameIn(name, locale)]));
  const since = { text: t("stale", { date: formatDay(freshSince(given.clock.today), locale) }) };
  return (filter, dimension) =>
    chosenValues(filter, dimension).map((value) => {
      if (dimension === "fresh") return since;
      if (dimension === "pillar") return pillars.get(value) ?? { text: value };
      return known.get(`${dimension} ${value}`) ?? { text: value };
    });
}
