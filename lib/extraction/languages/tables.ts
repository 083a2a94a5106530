import type { Language } from "../output";
import { type CompiledGrammar, compileGrammar } from "./compile";
import type { DateRule } from "./dates";
import { DATE_RULES_EN } from "./dates-en";
import { DATE_RULES_RU } from "./dates-ru";
import { DATE_RULES_ZH } from "./dates-zh";
import { en } from "./en";
import type { ObjectTable } from "./objects";
import { OBJECTS_EN } from "./objects-en";
import { OBJECTS_RU } from "./objects-ru";
import { OBJECTS_ZH } from "./objects-zh";
import { ru } from "./ru";
import { zh } from "./zh";

/** Everything that the pipeline knows of one language. */
export type LanguageTables = { language: Language; compiled: CompiledGrammar; objects: ObjectTable; dates: readonly DateRule[] };

/** The languages whose clauses can be read. */
export const TABLES: Partial<Record<Language, LanguageTables>> = {
  zh: { language: "zh", compiled: compileGrammar(zh), objects: OBJECTS_ZH, dates: DATE_RULES_ZH },
  en: { language: "en", compiled: compileGrammar(en), objects: OBJECTS_EN, dates: DATE_RULES_EN },
  ru: { language: "ru", compiled: compileGrammar(ru), objects: OBJECTS_RU, dates: DATE_RULES_RU },
};
