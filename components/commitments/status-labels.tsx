import { useTranslations } from "next-intl";

import { Tag, type TagLook } from "@/components/ui/tag";

/** States that follow from dates, entries and reviews; none of them is a completion. */
export type DerivedStatus =
  | "overdue" | "date_passed" | "term_ended" | "due_soon" | "stale"
  | "disputed" | "confirmed" | "proposed" | "draft" | "superseded" | "withdrawn";

const LOOKS: Record<DerivedStatus, TagLook> = {
  overdue: "ink",
  date_passed: "outlined",
  term_ended: "outlined",
  due_soon: "outlined",
  stale: "dashed",
  disputed: "notice",
  confirmed: "outlined",
  proposed: "dashed",
  draft: "dashed",
  superseded: "quiet",
  withdrawn: "quiet",
};

/** A derived state in its word. Urgency is weight: overdue is ink, due soon an outline, stale a dashed one. */
export function StatusTag({ status }: { status: DerivedStatus }) {
  const t = useTranslations("statuses");
  return <Tag look={LOOKS[status]}>{t(status)}</Tag>;
}
