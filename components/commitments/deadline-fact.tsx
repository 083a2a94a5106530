import { useLocale, useTranslations } from "next-intl";

import { DeadlineSpan } from "@/components/commitments/deadline-span";
import { DeadlineWords } from "@/components/commitments/deadline-words";
import { StatusTag } from "@/components/commitments/status-labels";
import { todayIn } from "@/lib/calendar/day";
import { languageOfWords } from "@/lib/commitments/labels";
import { isFollowUp, shownDeadline, timelinessOn } from "@/lib/commitments/rules";
import type { CommitmentView, DeliverableView, SetDeadline } from "@/lib/commitments/schema";
import type { Deadline } from "@/lib/extraction/output";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

type Props = { commitment: CommitmentView; today: string; timeZone: string };

/** A commitment's deadline: its words and how exact they are, the days that they allow, and what happens after. */
export function DeadlineFact({ commitment, today, timeZone }: Props) {
  const t = useTranslations("commitment.deadline");
  const { deliverables, communique } = commitment;
  const shown = shownDeadline(deliverables.map(({ completion, set, written }) => ({ completion, deadline: set ?? written })));
  if (!shown) return <DeadlineWords deadline={null} />;
  const dated = deliverables.filter(({ set, written }) => set ?? written).length;
  const owner = deliverables.find(({ set, written }) => (set ?? written) === shown);
  return (
    <>
      <b className="font-semibold"><DeadlineWords deadline={shown} lang={languageOfWords(shown.text)} /></b>
      {shown.latest === null ? null : <DeadlineSpan earliest={shown.earliest} latest={shown.latest} today={today} adoptedOn={communique.adoptedOn} />}
      <p className="text-12 text-ink-2">
        <Understood deadline={shown} /> <After commitment={commitment} deadline={shown} today={today} />
        {deliverables.length > 1 ? ` ${t("earliestOf", { dated, total: deliverables.length })}` : ""}
      </p>
      {owner ? <Changed deliverable={owner} timeZone={timeZone} /> : null}
    </>
  );
}

function Understood({ deadline: { earliest, latest, precision } }: { deadline: Deadline }) {
  const t = useTranslations("commitment.deadline");
  const words = useTranslations("deadlines.precision");
  const locale = useLocale();
  if (latest === null) return null;
  const last = formatDay(latest, locale);
  if (earliest === null) return t("understoodLast", { precision: words(precision), latest: last });
  if (earliest === latest) return t("understoodDay", { precision: words(precision), latest: last });
  return t("understood", { precision: words(precision), earliest: formatDay(earliest, locale), latest: last });
}

type AfterKey = "overdueAfter" | "passesAfter" | "termEnds" | "overdueSince" | "passed" | "termEnded" | "closed" | "information" | "undatable";

/** What the rules say happens when the last day is over. */
function afterKey(commitment: CommitmentView, { deadline: { latest, type }, today }: { deadline: Deadline; today: string }): AfterKey {
  if (!isFollowUp(commitment.kind)) return "information";
  if (latest === null) return "undatable";
  const { kind, verb, completion } = commitment;
  const timeliness = timelinessOn({ kind, verb, completion, deadlineLatest: latest, deadlineType: type }, today);
  if (timeliness === "overdue") return "overdueSince";
  if (timeliness === "date_passed") return "passed";
  if (timeliness === "term_ended") return "termEnded";
  if (timeliness === "closed") return "closed";
  if (type === "term") return "termEnds";
  return verb === "noted" ? "passesAfter" : "overdueAfter";
}

function After({ commitment, deadline, today }: { commitment: CommitmentView; deadline: Deadline; today: string }) {
  const t = useTranslations("commitment.deadline");
  const locale = useLocale();
  const key = afterKey(commitment, { deadline, today });
  return t(key, { date: deadline.latest === null ? "" : formatDay(deadline.latest, locale) });
}

function Changed({ deliverable: { set, written }, timeZone }: { deliverable: DeliverableView; timeZone: string }) {
  const t = useTranslations("commitment.deadline");
  const locale = useLocale();
  if (!set) return <p className="text-12 text-ink-3">{t("unchanged")}</p>;
  const words = <DeadlineWords key="words" deadline={written} {...(written ? { lang: languageOfWords(written.text) } : {})} />;
  return (
    <p className="text-12 text-ink-2">
      {t.rich("inTextWords", { words: () => words })}{" "}
      {t("setByReason", { name: set.by ?? t("nobody"), reason: set.reason, date: setOn(set, { locale, timeZone }) })}
    </p>
  );
}

function setOn({ at }: SetDeadline, { locale, timeZone }: { locale: Locale; timeZone: string }): string {
  return formatDay(todayIn(timeZone, at), locale);
}

const MARKED = ["overdue", "date_passed", "term_ended", "due_soon"] as const;

/** The label of a commitment whose last day is near or over; nothing otherwise. */
export function TimelinessTag({ commitment, today }: Pick<Props, "commitment" | "today">) {
  const { kind, verb, completion, deliverables } = commitment;
  const deadline = shownDeadline(deliverables.map(({ completion: each, set, written }) => ({ completion: each, deadline: set ?? written })));
  const timeliness = timelinessOn({ kind, verb, completion, deadlineLatest: deadline?.latest ?? null, deadlineType: deadline?.type ?? null }, today);
  const status = MARKED.find((marked) => marked === timeliness);
  return status ? <StatusTag status={status} /> : null;
}
