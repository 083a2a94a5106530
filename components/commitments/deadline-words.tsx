import { useTranslations } from "next-intl";

import type { Deadline, Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

type Props = {
  /** Null where the text names no date. */
  deadline: Pick<Deadline, "text" | "precision"> | null;
  /** The language of the words, where it is not the interface's. */
  lang?: Language | undefined;
  /** A dash instead of the sentence where the column's head says what is missing. */
  dense?: boolean;
};

/** A deadline as the text writes it, and how exact that is: "2026 · year". Never a date made out of it. */
export function DeadlineWords({ deadline, lang, dense = false }: Props) {
  const t = useTranslations("deadlines");
  if (!deadline && dense) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">{t("noneShort")}</span>
        <span className="sr-only">{t("none")}</span>
      </span>
    );
  }
  if (!deadline) return <span className="text-ink-3">{t("none")}</span>;
  return (
    <span className="num">
      <span lang={lang ? langAttribute(lang) : undefined}>{deadline.text}</span>{" "}
      <span className="text-12 whitespace-nowrap text-ink-3">{t(`mark.${deadline.precision}`)}</span>
    </span>
  );
}
