import type { QuarterToWrite } from "@/lib/exports/quarter-to-write";
import type { CellValue, Column, Sheet } from "@/lib/exports/workbook";
import { lastEntry } from "@/lib/quarters/rules/report";
import type { Standing } from "@/lib/quarters/rules/standing";
import type { CommitmentDetail, DecidingEntry } from "@/lib/quarters/schema";
import { titleForExport } from "@/lib/titles/rules";

const HEADS = [
  ["code", "text", 14], ["title", "text", 50], ["titleMark", "text", 22], ["communique", "text", 12], ["paragraph", "number", 8], ["verb", "text", 11], ["kind", "text", 12], ["followUp", "text", 10],
  ["sectorCode", "text", 20], ["sector", "text", 30], ["owners", "text", 40], ["deadlineText", "text", 22], ["earliest", "day", 12], ["latest", "day", 12],
  ["precision", "text", 10], ["deadlineType", "text", 10], ["deadlineOrigin", "text", 10], ["timeliness", "text", 12], ["timelinessByText", "text", 12],
  ["openingCompletion", "text", 14], ["completion", "text", 14], ["completionWords", "text", 20], ["since", "day", 12], ["narrative", "text", 60],
  ["evidenceCount", "number", 9], ["evidence", "text", 50], ["assessment", "text", 12], ["nothingReported", "text", 10], ["notices", "number", 9],
  ["wordsZh", "text", 60], ["wordsRu", "text", 60], ["wordsEn", "text", 60],
] as const satisfies readonly (readonly [string, Column["kind"], number])[];
type Head = (typeof HEADS)[number][0];
type Row = Record<Head, CellValue>;

/**
 * A row for each commitment of the report, in the order of the texts. Codes of verb, kind, completion and timeliness are the
 * same in every language. What is for information has no completion, so that counting rows gives the report's figures.
 */
export function commitmentsSheet(quarter: QuarterToWrite): Sheet {
  const { report, translate: t } = quarter;
  const opening = new Map(report.summary.before.map(({ facts, completion }) => [facts.id, completion]));
  const silent = new Set(report.summary.lists.nothingReported.map(({ facts }) => facts.id));
  const columns = HEADS.map(([key, kind, width]): Column => ({ key, kind, width, head: t(`quarters.export.${key}`) }));
  function* rows() {
    for (const standing of report.summary.standings) {
      const { id } = standing.facts;
      const row: Row = {
        ...placeCells(standing, quarter),
        ...deadlineCells(standing),
        ...stateCells(standing, quarter),
        openingCompletion: standing.followUp ? (opening.get(id) ?? null) : null,
        nothingReported: standing.followUp ? t(silent.has(id) ? "quarters.export.yes" : "quarters.export.no") : null,
      };
      yield HEADS.map(([key]) => row[key]);
    }
  }
  return { name: t("quarters.export.sheetCommitments"), columns, rows: { [Symbol.iterator]: rows } };
}

function placeCells({ facts, followUp }: Standing, { report, locale, translate: t }: QuarterToWrite) {
  const detail = report.details.get(facts.id);
  const owners = detail?.owners.map(({ name, role }) => `${name[locale]} (${t(`owners.role.${role}`)})`) ?? [];
  return {
    code: facts.code, ...titleCells(detail, { locale, translate: t }), communique: detail?.communique ?? null, paragraph: detail?.paragraph ?? null,
    verb: facts.verb, kind: facts.kind, followUp: t(followUp ? "quarters.export.yes" : "quarters.export.no"),
    sectorCode: facts.sector, sector: report.sectors.find(({ code }) => code === facts.sector)?.name[locale] ?? facts.sector,
    owners: owners.join("; "), notices: detail?.notices ?? 0,
    wordsZh: detail?.words.zh ?? null, wordsRu: detail?.words.ru ?? null, wordsEn: detail?.words.en ?? null,
  };
}

/** The checked title of the export's language, else the official words with a mark: a machine's translation is not given as the product's own words. */
function titleCells(detail: CommitmentDetail | undefined, { locale, translate: t }: Pick<QuarterToWrite, "locale" | "translate">) {
  const title = detail ? titleForExport({ titles: detail.titles, words: detail.words, language: locale }) : null;
  if (title === null) return { title: null, titleMark: null };
  return { title: title.text, titleMark: title.checked ? t("quarters.export.titleChecked") : t("quarters.export.titleOfficial", { language: title.language }) };
}

function deadlineCells({ facts, deadline, timeliness, timelinessByText, followUp }: Standing) {
  const byPerson = deadline !== null && facts.deliverables.some(({ person }) => person === deadline);
  return {
    deadlineText: deadline?.text ?? null, earliest: deadline?.earliest ?? null, latest: deadline?.latest ?? null,
    precision: deadline?.precision ?? null, deadlineType: deadline?.type ?? null,
    deadlineOrigin: deadline === null ? null : byPerson ? "person" : "text",
    timeliness: followUp ? timeliness : null, timelinessByText: followUp ? timelinessByText : null,
  };
}

function stateCells({ facts, followUp, completion }: Standing, { report, translate: t }: QuarterToWrite) {
  const entries = report.entries.get(facts.id) ?? [];
  const last = lastEntry(report.entries, facts.id);
  return {
    completion: followUp ? completion : null,
    completionWords: followUp ? t(`completion.name.${completion}`) : null,
    since: last?.effectiveOn ?? null,
    narrative: last === null ? null : last.sensitive ? t("quarters.export.withheld") : last.narrative,
    evidenceCount: entries.reduce((sum, { evidence }) => sum + evidence.length, 0),
    evidence: entries.map((entry) => linksOf(entry, t("quarters.export.withheld"))).filter(Boolean).join("\n"),
    assessment: assessmentOf(entries),
  };
}

function linksOf({ sensitive, evidence }: DecidingEntry, withheld: string): string {
  if (evidence.length === 0) return "";
  return sensitive ? withheld : evidence.map(({ title, url, fileName }) => `${title} <${url ?? fileName ?? ""}>`).join("\n");
}

/** Disputed where any entry that gives the state is; confirmed where all are. */
function assessmentOf(entries: readonly DecidingEntry[]): "disputed" | "confirmed" | null {
  if (entries.some(({ verdict }) => verdict === "disputed")) return "disputed";
  return entries.length > 0 && entries.every(({ verdict }) => verdict === "confirmed") ? "confirmed" : null;
}
