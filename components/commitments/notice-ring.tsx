import { useTranslations } from "next-intl";

import { classNames } from "@/components/ui/class-names";

type Props = {
  /** Its number on the page; an exclamation mark without one. */
  number?: number | undefined;
  /** What it says, for the tooltip and for screen readers. */
  label: string;
  /** Decided by a person: shown only on request, dashed and grey. */
  settled?: boolean;
};

/** Something that a person should look at, standing at the words concerned. */
export function NoticeRing({ number, label, settled = false }: Props) {
  const t = useTranslations("notices");
  const name = number === undefined ? label : `${t("ring", { number })}: ${label}`;
  const look = settled ? "border-dashed border-edge text-ink-3" : "border-notice-line text-notice";
  return (
    <span
      data-badge="notice"
      role="img"
      aria-label={settled ? `${name} (${t("settled")})` : name}
      title={label}
      className={classNames("num inline-flex size-[15px] shrink-0 items-center justify-center rounded-full border align-[1px] font-sans text-[0.625rem] leading-none font-semibold", look)}
    >
      <span aria-hidden="true">{settled ? "✓" : (number ?? "!")}</span>
    </span>
  );
}
