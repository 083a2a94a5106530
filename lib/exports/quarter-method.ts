import { isTracked } from "@/lib/clauses/rules";
import { KINDS, VERBS } from "@/lib/clauses/schema";
import { TIMELINESS } from "@/lib/commitments/schema";
import type { QuarterToWrite, Translate } from "@/lib/exports/quarter-to-write";
import type { CellValue, Sheet } from "@/lib/exports/workbook";
import { COMPLETIONS_BY_PROGRESS } from "@/lib/progress/schema";
import { countOthers, countWithheld } from "@/lib/quarters/rules/report";

/** How the summary was made: of what, on which day, known when, what was withheld, and what the codes mean. */
export function methodSheet(quarter: QuarterToWrite): Sheet {
  const { translate: t } = quarter;
  return {
    name: t("quarters.export.sheetMethod"),
    columns: [
      { key: "item", head: t("quarters.export.item"), kind: "text", width: 44 },
      { key: "value", head: t("quarters.export.value"), kind: "text", width: 100 },
    ],
    rows: [...makingRows(quarter), ...ruleRows(t), ...codeRows(quarter)],
  };
}

function makingRows({ report, translate: t }: QuarterToWrite): CellValue[][] {
  const { summary, selection, sources, known, today, timeZone, entries } = report;
  return [
    [t("quarters.export.product"), t("common.productName")],
    [t("quarters.export.quarter"), summary.period.quarter],
    [t("quarters.export.state"), t(`quarters.stage.${summary.period.stage}`)],
    [t("quarters.export.stateDay"), summary.period.day],
    [t("quarters.export.knownDay"), today],
    [t("quarters.export.timeZone"), timeZone],
    [t("quarters.export.position"), String(known)],
    [t("quarters.export.sources"), sources.map(({ code, adoptedOn }) => `${code} (${adoptedOn})`).join(", ")],
    [t("quarters.export.allClauses"), String(selection.all)],
    [t("quarters.export.trackedClauses"), String(selection.tracked)],
    [t("quarters.export.promotedClauses"), String(selection.promoted)],
    [t("quarters.export.rejectedClauses"), String(selection.rejected)],
    [t("quarters.export.untrackedClauses"), String(countOthers(selection))],
    [t("quarters.export.followUp"), String(summary.closing.followUp)],
    [t("quarters.export.promotedFollowUp"), String(summary.promoted.followUp)],
    [t("quarters.export.information"), String(summary.closing.information)],
    [t("quarters.export.withheldCount"), String(countWithheld(entries))],
  ];
}

function ruleRows(t: Translate): CellValue[][] {
  const rules = ["methodDenominator", "methodCarried", "methodLate", "methodTranslation", "methodDraft"] as const;
  return rules.map((rule) => [t("quarters.export.sheetMethod"), t(`quarters.export.${rule}`)]);
}

function codeRows({ report, translate: t }: QuarterToWrite): CellValue[][] {
  const used = new Set(report.summary.standings.map(({ facts }) => facts.verb));
  const late = TIMELINESS.filter((name) => name === "overdue" || name === "date_passed" || name === "term_ended" || name === "due_soon");
  return [
    ...VERBS.filter((verb) => isTracked(verb) || used.has(verb)).map((verb) => [verb, t(`verbs.${verb}`)]),
    ...KINDS.map((kind) => [kind, t(`kinds.${kind}`)]),
    ...COMPLETIONS_BY_PROGRESS.map((name) => [name, `${t(`completion.name.${name}`)}: ${t(`completion.meaning.${name}`)}`]),
    ...late.map((name) => [name, t(`statuses.${name}`)]),
  ];
}
