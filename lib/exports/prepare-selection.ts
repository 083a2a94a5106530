import type { Translate } from "@/lib/exports/quarter-to-write";
import type { CellValue, Column, Sheet, Workbook } from "@/lib/exports/workbook";
import type { ListedNotice, SelectedClause, SelectionHead } from "@/lib/selection/schema";

const CLAUSE_HEADS = [
  ["paragraph", "number", 8], ["order", "number", 8], ["code", "text", 14], ["verb", "text", 12], ["proposedVerb", "text", 12], ["tracked", "text", 9],
  ["kind", "text", 12], ["sector", "text", 20], ["confidence", "text", 10], ["reasons", "text", 40], ["decision", "text", 12], ["decidedBy", "text", 20],
  ["decidedAt", "text", 24], ["reason", "text", 40], ["selection", "text", 12], ["origin", "text", 10], ["standing", "text", 10], ["key", "text", 22],
  ["wordsZh", "text", 60], ["wordsRu", "text", 60], ["wordsEn", "text", 60], ["suppliedZh", "text", 40], ["suppliedRu", "text", 40], ["suppliedEn", "text", 40],
] as const satisfies readonly (readonly [string, Column["kind"], number])[];

const NOTICE_HEADS = [
  ["paragraph", "number", 8], ["notice", "text", 24], ["code", "text", 14], ["wordsZh", "text", 40], ["wordsRu", "text", 40], ["wordsEn", "text", 40], ["message", "text", 60],
  ["state", "text", 12], ["decidedBy", "text", 20], ["decidedAt", "text", 24], ["reason", "text", 40],
] as const satisfies readonly (readonly [string, Column["kind"], number])[];

type Making<Item> = { head: SelectionHead; items: readonly Item[]; translate: Translate };

function columnsOf(heads: readonly (readonly [string, Column["kind"], number])[], t: Translate): Column[] {
  return heads.map(([key, kind, width]) => ({ key, kind, width, head: t(`selection.columns.${key}` as "selection.columns.key") }));
}

/** Every clause of a communiqué, tracked or not, in the order of its text: what the machine proposed, who decided what, when and why. */
export function prepareClauses({ head, items, translate: t }: Making<SelectedClause>): Workbook & { sheet: Sheet } {
  const rows = items.map((clause): CellValue[] => {
    const row: Record<(typeof CLAUSE_HEADS)[number][0], CellValue> = {
      ...clause, tracked: t(clause.tracked ? "selection.yes" : "selection.no"), confidence: clause.confidence.toFixed(2), reasons: clause.reasons.join(", "),
      wordsZh: clause.words.zh ?? null, wordsRu: clause.words.ru ?? null, wordsEn: clause.words.en ?? null,
      suppliedZh: clause.supplied.zh ?? null, suppliedRu: clause.supplied.ru ?? null, suppliedEn: clause.supplied.en ?? null,
    };
    return CLAUSE_HEADS.map(([key]) => row[key]);
  });
  return finish({ head, translate: t, sheet: { name: t("selection.clauses"), columns: columnsOf(CLAUSE_HEADS, t), rows } });
}

/** Every notice of a communiqué with both texts' words, and what a person said of it: the list of discrepancies. */
export function prepareNotices({ head, items, translate: t }: Making<ListedNotice>): Workbook & { sheet: Sheet } {
  const rows = items.map((notice): CellValue[] => {
    const row: Record<(typeof NOTICE_HEADS)[number][0], CellValue> = {
      ...notice, notice: notice.code, code: notice.commitment, decidedBy: notice.settledBy, decidedAt: notice.settledAt,
      wordsZh: notice.words.zh ?? null, wordsRu: notice.words.ru ?? null, wordsEn: notice.words.en ?? null,
    };
    return NOTICE_HEADS.map(([key]) => row[key]);
  });
  return finish({ head, translate: t, sheet: { name: t("selection.notices"), columns: columnsOf(NOTICE_HEADS, t), rows } });
}

/** The list with a sheet that says what it is of and as known when. */
function finish({ head, sheet, translate: t }: { head: SelectionHead; sheet: Sheet; translate: Translate }): Workbook & { sheet: Sheet } {
  const making: Sheet = {
    name: t("selection.method"),
    columns: [
      { key: "item", head: t("selection.item"), kind: "text", width: 30 },
      { key: "value", head: t("selection.value"), kind: "text", width: 80 },
    ],
    rows: [
      [t("selection.communique"), head.code], [t("selection.adopted"), head.adoptedOn], [t("selection.rules"), head.rulesVersion],
      [t("selection.known"), String(head.known)], [t("selection.translationNote"), t("selection.translationText")],
    ],
  };
  return { title: `${t("common.productName")}, ${head.code}`, day: head.adoptedOn, sheet, sheets: [sheet, making] };
}
