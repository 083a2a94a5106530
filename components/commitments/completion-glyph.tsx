import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { classNames } from "@/components/ui/class-names";
import type { Completion } from "@/lib/progress/schema";

const EDGE = <rect x="1" y="1" width="12" height="12" rx="1" fill="none" stroke="var(--ink-2)" />;
const PALE_EDGE = <rect x="1" y="1" width="12" height="12" rx="1" fill="none" stroke="var(--edge)" />;

const DRAWINGS: Record<Completion, ReactNode> = {
  completed: (
    <>
      <rect x=".5" y=".5" width="13" height="13" rx="1.5" fill="var(--completed)" />
      <path d="M3.4 7.3l2.4 2.5 4.8-5.6" fill="none" stroke="var(--on-completed)" strokeWidth="1.6" />
    </>
  ),
  substantial: <><rect x="1" y="5" width="12" height="8" fill="var(--substantial)" />{EDGE}</>,
  limited: <><rect x="1" y="9" width="12" height="4" fill="var(--limited)" />{EDGE}</>,
  not_started: <rect x="1" y="1" width="12" height="12" rx="1" fill="var(--not-started)" stroke="var(--ink-2)" />,
  no_evidence: <><path d="M1 5.5L5.5 1M1 10L10 1M3.5 13L13 3.5M8.5 13L13 8.5" stroke="var(--edge)" />{PALE_EDGE}</>,
  not_assessed: <rect x="1" y="1" width="12" height="12" rx="1" fill="none" stroke="var(--edge)" strokeDasharray="2 2" />,
  discontinued: <>{PALE_EDGE}<path d="M0 7h14" stroke="var(--ink-2)" strokeWidth="1.6" /></>,
};

/** How far the work is, drawn as a vessel that fills. Silent for screen readers: its word always stands beside it. */
export function CompletionGlyph({ completion }: { completion: Completion }) {
  return (
    <svg data-glyph={completion} viewBox="0 0 14 14" aria-hidden="true" className="block size-3.5 shrink-0">
      {DRAWINGS[completion]}
    </svg>
  );
}

/** The glyph and its word. `short` for dense columns and legends. */
export function CompletionLabel({ completion, short = false, className }: { completion: Completion; short?: boolean; className?: string }) {
  const t = useTranslations("completion");
  return (
    <span className={classNames("inline-flex items-center gap-[7px] align-middle", className)}>
      <CompletionGlyph completion={completion} />
      {t(short ? `short.${completion}` : `name.${completion}`)}
    </span>
  );
}
