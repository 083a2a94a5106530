import type { ComponentProps, ReactNode } from "react";

import { Link } from "@/lib/i18n/navigation";

const FRAME = "inline-flex shrink-0 overflow-clip rounded-box border border-rule-2";
const PART =
  "inline-flex min-h-7 items-center gap-1.5 border-l border-rule px-2 whitespace-nowrap text-ink-2 first:border-l-0 touch:min-h-10 hover:bg-paper-2 " +
  "focus-visible:-outline-offset-2 aria-pressed:bg-paper-3 aria-pressed:font-semibold aria-pressed:text-ink " +
  "aria-[current=true]:bg-paper-3 aria-[current=true]:font-semibold aria-[current=true]:text-ink";

/** The classes of a segmented control, for parts that are links of their own kind. */
export const segmentedClasses = { frame: FRAME, part: PART };

export type Segment = { value: string; label: ReactNode };

/** Two to four views of the same thing; exactly one is pressed. */
export function Segmented({ label, segments, value, onChange }: { label: string; segments: readonly Segment[]; value: string; onChange: (value: string) => void }) {
  return (
    <div role="group" aria-label={label} className={FRAME}>
      {segments.map((segment) => (
        <button key={segment.value} type="button" aria-pressed={segment.value === value} onClick={() => onChange(segment.value)} className={PART}>
          {segment.label}
        </button>
      ))}
    </div>
  );
}

export type SegmentLink = { key: string; href: ComponentProps<typeof Link>["href"]; label: ReactNode; current: boolean };

/** The same, where each view has its own address. */
export function SegmentedLinks({ label, segments }: { label: string; segments: readonly SegmentLink[] }) {
  return (
    <nav aria-label={label} className={FRAME}>
      {segments.map((segment) => (
        <Link key={segment.key} href={segment.href} aria-current={segment.current ? "true" : undefined} className={PART}>
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}
