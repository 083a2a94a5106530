import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CommuniqueFile } from "@/lib/intake/read-communique";
import { type FixtureLanguage, type Label, labelsSchema, type NoticeLabel, noticesSchema } from "./labels";

const ROOT = path.join(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, "lib/extraction/fixtures/eval");
/** The communiqué that ships with the product keeps its text where the seed reads it. */
const SHIPPED = { labels: path.join(ROOT, "lib/extraction/fixtures/zh-en/chg-24"), text: path.join(ROOT, "prisma/communiques/2025-11-19-chg-24.zh-en.txt") };

/** How the languages of a text are given to the reading. */
export type Arrangement = "files" | "interleaved" | "alone";

/** One reading of one labelled text. Paragraph n of the labels is line n + 1 of a text that holds one language. */
export type Trial = {
  fixture: string;
  arrangement: Arrangement;
  /** The language whose words decide: labels give deliverables and owners in it. */
  decides: FixtureLanguage;
  languages: FixtureLanguage[];
  files: CommuniqueFile[];
  lines: Partial<Record<FixtureLanguage, string[]>>;
  labels: Label[];
  /** False where a reader marked the differences between the languages alone: its clauses are not counted. */
  clausesLabelled: boolean;
  notices: NoticeLabel[];
};

type Labelled = Omit<Trial, "arrangement" | "files">;

const LANGUAGES: readonly FixtureLanguage[] = ["zh", "en", "ru"];

/** The languages at the end of a folder's name, the deciding one first: declaration-en, communique-zh-en. */
function languagesOf(name: string): FixtureLanguage[] {
  return name.split("-").flatMap((part) => LANGUAGES.filter((language) => language === part));
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), "utf8"));
}

function readLabelled(name: string): Labelled {
  const [folder, languages] = [path.join(FOLDER, name), languagesOf(name)];
  const [decides] = languages;
  if (decides === undefined) throw new Error(`${name} does not end in the languages of its text`);
  const clausesLabelled = existsSync(path.join(folder, "labels.json"));
  const lines = languages.map((language) => [language, readFileSync(path.join(folder, `text.${language}.txt`), "utf8").trimEnd().split("\n")]);
  return {
    fixture: name,
    decides,
    languages,
    lines: Object.fromEntries(lines) as Trial["lines"],
    labels: clausesLabelled ? labelsSchema.parse(readJson(folder, "labels.json")) : [],
    clausesLabelled,
    notices: noticesSchema.parse(readJson(folder, "notices.json")),
  };
}

function toFile(name: string, lines: readonly string[]): CommuniqueFile {
  return { name, bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) };
}

function separate({ languages, lines }: Labelled): CommuniqueFile[] {
  return languages.map((language) => toFile(`text.${language}.txt`, lines[language] ?? []));
}

function interleave({ languages, lines, decides }: Labelled): CommuniqueFile {
  const count = lines[decides]?.length ?? 0;
  return toFile("text.txt", Array.from({ length: count }, (_, position) => languages.map((language) => lines[language]?.[position] ?? "")).flat());
}

function listTrials(labelled: Labelled): Trial[] {
  const together: Trial = { ...labelled, arrangement: "files", files: separate(labelled) };
  if (labelled.languages.length === 1) return [together];
  const inTurn: Trial = { ...labelled, arrangement: "interleaved", files: [interleave(labelled)] };
  const { decides, clausesLabelled } = labelled;
  if (!clausesLabelled) return [together, inTurn];
  const alone: Trial = { ...labelled, arrangement: "alone", languages: [decides], notices: [], files: [toFile(`text.${decides}.txt`, labelled.lines[decides] ?? [])] };
  return [together, inTurn, alone];
}

function readShipped(): Trial[] {
  const all = readFileSync(SHIPPED.text, "utf8").trimEnd().split("\n");
  const lines = { zh: all.filter((_, position) => position % 2 === 0), en: all.filter((_, position) => position % 2 === 1) };
  return listTrials({
    fixture: "chg-24",
    decides: "zh",
    languages: ["zh", "en"],
    lines,
    labels: labelsSchema.parse(readJson(SHIPPED.labels, "labels.json")),
    clausesLabelled: true,
    notices: noticesSchema.parse(readJson(SHIPPED.labels, "notices.json")),
  });
}

/** Every labelled text in every arrangement of its languages, the communiqué that ships with the product first. */
export function listAllTrials(): Trial[] {
  const names = readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, "notices.json")));
  return [...readShipped(), ...names.toSorted().flatMap((name) => listTrials(readLabelled(name)))];
}

/** The line of a trial's file in which a labelled paragraph stands in a language. */
export function lineOf({ arrangement, languages }: Pick<Trial, "arrangement" | "languages">, { paragraph, language }: { paragraph: number; language: FixtureLanguage }): number {
  return arrangement === "interleaved" ? paragraph * languages.length + languages.indexOf(language) + 1 : paragraph + 1;
}
