import { classNames } from "@/components/ui/class-names";
import { type Segment, type SegmentName } from "@/lib/charts/segments";

const LOOKS: Record<SegmentName, string> = {
  completed: "bg-completed text-on-completed",
  substantial: "bg-substantial text-on-substantial",
  limited: "bg-limited text-on-limited",
  not_started: "border border-limited bg-not-started text-on-not-started",
  no_evidence: "border border-hatch hatch text-ink",
  not_assessed: "border border-dashed border-edge bg-not-assessed text-ink-2",
  discontinued: "border border-discontinued bg-[repeating-linear-gradient(0deg,var(--discontinued)_0_1px,transparent_1px_4px)] text-ink",
};
const PATTERNED: readonly SegmentName[] = ["no_evidence", "discontinued"];

type Props = {
  segments: readonly Segment[];
  /** The longest stack that stands beside this one: what the whole width means. */
  longest: number;
  /** Counts are written into the pieces of a tall one. */
  tall?: boolean;
};

/** A stack of counts as one bar of plain boxes, which needs no script and prints. Silent for screen readers: the figures stand beside it. */
export function StackStrip({ segments, longest, tall = false }: Props) {
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 || longest === 0) return null;
  return (
    <div aria-hidden="true" className={classNames("flex gap-px [print-color-adjust:exact]", tall ? "h-7" : "h-3")} style={{ width: `${(total / longest) * 100}%` }}>
      {segments.map(({ name, count }) => (
        <div key={name} style={{ flexGrow: count, flexBasis: 0 }} className={classNames("num flex min-w-0 items-center justify-center overflow-hidden text-12", LOOKS[name])}>
          {tall ? <span className={classNames("leading-4", PATTERNED.includes(name) && "rounded-badge bg-paper px-1")}>{count}</span> : null}
        </div>
      ))}
    </div>
  );
}
