import type { QuarterToWrite } from "@/lib/exports/quarter-to-write";
import type { CellValue, Column, Sheet } from "@/lib/exports/workbook";
import { COMPLETIONS_BY_PROGRESS } from "@/lib/progress/schema";
import type { Figures } from "@/lib/quarters/rules/count";

const FIGURES = ["followUp", "open", "dated", "overdue", "datePassed", "termEnded", "information"] as const;

/** The figures by sector in pillar order, and their sum in the last row. */
export function sectorsSheet({ report, locale, translate: t }: QuarterToWrite): Sheet {
  const { summary, sectors } = report;
  const named = new Map(sectors.map((sector) => [sector.code, sector]));
  const rows = summary.sectors.map(({ sector, ...figures }): CellValue[] => {
    const names = named.get(sector);
    return [names?.pillar[locale] ?? "", sector, names?.name[locale] ?? sector, ...figureCells(figures)];
  });
  return { name: t("quarters.export.sheetSectors"), columns: columnsOf(t), rows: [...rows, [t("quarters.export.total"), "", "", ...figureCells(summary.closing)]] };
}

function figureCells({ completion, ...figures }: Figures): number[] {
  return [...COMPLETIONS_BY_PROGRESS.map((name) => completion[name]), ...FIGURES.map((name) => figures[name])];
}

function columnsOf(t: QuarterToWrite["translate"]): Column[] {
  const figures: Record<(typeof FIGURES)[number], string> = {
    followUp: t("quarters.export.followUp"),
    open: t("quarters.export.open"),
    dated: t("quarters.export.dated"),
    overdue: t("statuses.overdue"),
    datePassed: t("statuses.date_passed"),
    termEnded: t("statuses.term_ended"),
    information: t("quarters.export.information"),
  };
  return [
    { key: "pillar", head: t("quarters.export.pillar"), kind: "text", width: 24 },
    { key: "sectorCode", head: t("quarters.export.sectorCode"), kind: "text", width: 22 },
    { key: "sector", head: t("quarters.export.sector"), kind: "text", width: 36 },
    ...COMPLETIONS_BY_PROGRESS.map((name): Column => ({ key: name, head: t(`completion.name.${name}`), kind: "number", width: 14 })),
    ...FIGURES.map((name): Column => ({ key: name, head: figures[name], kind: "number", width: 14 })),
  ];
}
