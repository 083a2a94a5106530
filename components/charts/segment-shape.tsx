import type { SegmentName } from "@/lib/charts/segments";

type Paint = { fill: string; ink: string; stroke?: string; dash?: string; /** Drawn over with lines, so that a count needs a ground of paper. */ pattern?: "hatch" | "bars" };

const PAINTS: Record<SegmentName, Paint> = {
  completed: { fill: "var(--completed)", ink: "var(--on-completed)" },
  substantial: { fill: "var(--substantial)", ink: "var(--on-substantial)" },
  limited: { fill: "var(--limited)", ink: "var(--on-limited)" },
  not_started: { fill: "var(--not-started)", ink: "var(--on-not-started)", stroke: "var(--limited)" },
  no_evidence: { fill: "var(--paper)", ink: "var(--ink)", stroke: "var(--hatch)", pattern: "hatch" },
  not_assessed: { fill: "var(--not-assessed)", ink: "var(--ink-2)", stroke: "var(--edge)", dash: "2 2" },
  discontinued: { fill: "var(--paper)", ink: "var(--ink)", stroke: "var(--discontinued)", pattern: "bars" },
};

/** The two patterns of segments outside the scale; `id` sets the charts of a page apart. */
export function SegmentPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" stroke="var(--hatch)" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}-bars`} width="4" height="4" patternUnits="userSpaceOnUse">
        <line x1="0" y1="1" x2="4" y2="1" stroke="var(--discontinued)" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

const LEAST_FOR_COUNT = { width: 14, height: 13 };

type Props = {
  name: SegmentName;
  count: number;
  box: { x: number; y: number; width: number; height: number };
  patternId: string;
  /** Not settled yet: paler, with a dashed edge. */
  open?: boolean;
};

/** One piece of a stack with its count, where there is room for it. */
export function SegmentShape({ name, count, box, patternId, open = false }: Props) {
  const paint = PAINTS[name];
  const rect = { x: box.x + 0.5, y: box.y + 0.5, width: Math.max(0, box.width - 1.5), height: Math.max(0, box.height - 1) };
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const legible = box.width >= LEAST_FOR_COUNT.width && box.height >= LEAST_FOR_COUNT.height;
  const dash = open ? "3 2" : paint.dash;
  return (
    <g>
      <rect {...rect} fill={paint.fill} fillOpacity={open && !paint.pattern ? 0.55 : 1} stroke={open ? "var(--ink-2)" : (paint.stroke ?? "none")} strokeDasharray={dash} />
      {paint.pattern ? <rect {...rect} fill={`url(#${patternId}-${paint.pattern})`} pointerEvents="none" /> : null}
      {legible && (paint.pattern || open) ? <rect x={centre.x - 9} y={centre.y - 7} width={18} height={14} rx={2} fill="var(--paper)" /> : null}
      {legible ? (
        <text x={centre.x} y={centre.y} dy="0.35em" textAnchor="middle" style={{ fill: paint.pattern || open ? "var(--ink)" : paint.ink }} className="num text-12">
          {count}
        </text>
      ) : null}
    </g>
  );
}
