import { commitmentsSheet } from "@/lib/exports/quarter-commitments";
import { methodSheet } from "@/lib/exports/quarter-method";
import { sectorsSheet } from "@/lib/exports/quarter-sectors";
import type { QuarterToWrite } from "@/lib/exports/quarter-to-write";
import type { Sheet, Workbook } from "@/lib/exports/workbook";
import { formatQuarterName } from "@/lib/i18n/format";

/** The sheets of a quarter's summary, of no file format yet: figures by sector, a row for each commitment, and how it was made. */
export function prepareQuarter(quarter: QuarterToWrite): Workbook & { sectors: Sheet; commitments: Sheet } {
  const { report, locale, translate } = quarter;
  const { period } = report.summary;
  const sectors = sectorsSheet(quarter);
  const commitments = commitmentsSheet(quarter);
  return {
    title: `${translate("common.productName")}, ${formatQuarterName(period.quarter, locale)}`,
    day: period.day,
    sectors, commitments,
    sheets: [sectors, commitments, methodSheet(quarter)],
  };
}
