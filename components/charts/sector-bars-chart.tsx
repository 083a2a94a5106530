"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis, type YAxisTickContentProps } from "recharts";

import type { SectorBar, SectorBars } from "@/lib/charts/prepare-sector-bars";
import { SEGMENT_ORDER, type SegmentName } from "@/lib/charts/segments";
import { Link } from "@/lib/i18n/navigation";

import { moveByArrows } from "./arrow-keys";
import { NAME_LIMITS, sectorChartHeight } from "./chart-heights";
import { SegmentPatterns, SegmentShape } from "./segment-shape";
import { columnFor, wrapOnce } from "./text-width";
import { useIsPhone, useWidth } from "./use-size";

const AXIS_HEIGHT = 22;

/** Counts of commitments by completion, one row a sector; every name and every segment leads to its rows of the register. */
export function SectorBarsChart({ bars }: { bars: SectorBars }) {
  const t = useTranslations("charts");
  const phone = useIsPhone();
  const [width, measure] = useWidth();
  const patternId = useId();
  const totals = new Map(bars.rows.map((row) => [row.code as string, t(phone ? "totalsShort" : "totals", { followUp: row.total, information: row.information })]));
  const names = phone ? 0 : columnFor(bars.rows.flatMap(({ name }) => wrapOnce(name, NAME_LIMITS.desk)), { ...NAME_LIMITS.desk, least: 120 });
  const right = phone ? 8 : columnFor([...totals.values()], { size: 12, least: 90, most: 230 });
  return (
    <div ref={measure} onKeyDown={moveByArrows} role="presentation">
      {width === null ? null : (
        <BarChart
          layout="vertical" width={width} height={sectorChartHeight(bars.rows.map(({ name }) => name), phone)} data={chartData(bars.rows)} accessibilityLayer={false}
          margin={{ top: phone ? 6 : 0, right, bottom: 0, left: phone ? 4 : 0 }} barSize={phone ? 17 : 20} className="text-12"
        >
          <SegmentPatterns id={patternId} />
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis type="number" domain={[0, bars.axis.max]} ticks={bars.axis.ticks} height={AXIS_HEIGHT} axisLine={false} tickLine={false} tick={{ fontSize: 11, fill: "var(--ink-3)" }} interval={0} />
          <YAxis
            type="category" dataKey="code" width={names || 1} interval={0} axisLine={false} tickLine={false}
            tick={headOf({ rows: bars.rows, totals, frame: { phone, width, names } })}
          />
          {SEGMENT_ORDER.filter((name) => bars.present.includes(name)).map((name) => (
            <Bar key={name} dataKey={name} stackId="completion" isAnimationActive={false} shape={segmentOf({ name, rows: bars.rows, patternId })} />
          ))}
        </BarChart>
      )}
    </div>
  );
}

function chartData(rows: readonly SectorBar[]) {
  return rows.map(({ code, segments }) => ({ code, ...Object.fromEntries(segments.map(({ name, count }) => [name, count])) }));
}

type Heads = { rows: readonly SectorBar[]; totals: ReadonlyMap<string, string>; frame: { phone: boolean; width: number; names: number } };
type RowHeadProps = Omit<Heads, "rows"> & { row: SectorBar | undefined; tick: YAxisTickContentProps };

function headOf({ rows, ...rest }: Heads) {
  return (tick: YAxisTickContentProps) => <RowHead row={rows[tick.index]} tick={tick} {...rest} />;
}

/** A sector's name as a link, and its denominators at the right end; above the bar on a phone. */
function RowHead({ row, tick, totals, frame }: RowHeadProps) {
  const t = useTranslations("charts");
  if (!row) return null;
  const { phone, width, names } = frame;
  const y = Number(tick.y) + (phone ? -13 : 0);
  const dy = phone ? "0" : "0.35em";
  const x = phone ? 0 : names - 10;
  const lines = wrapOnce(row.name, phone ? NAME_LIMITS.phone : NAME_LIMITS.desk);
  const rise = phone ? `${1.1 - lines.length * 1.1}em` : "-0.2em";
  return (
    <g>
      <Link
        href={row.href} prefetch={false} data-part={`${tick.index}-0`} className="hover:underline"
        aria-label={t("openRow", { place: row.name, followUp: row.total, information: row.information })}
      >
        <text x={x} y={y} textAnchor={phone ? "start" : "end"} className={lines.length > 1 && !phone ? "fill-ink text-12" : "fill-ink text-13"}>
          {lines.map((line, at) => <tspan key={line} x={x} dy={lines.length > 1 ? [rise, "1.1em"][at] : dy}>{line}</tspan>)}
        </text>
      </Link>
      <text x={width} y={y} dy={dy} textAnchor="end" className="num fill-ink-2 text-12" aria-hidden="true">{totals.get(row.code)}</text>
    </g>
  );
}

type Segments = { name: SegmentName; rows: readonly SectorBar[]; patternId: string };

function segmentOf(segments: Segments) {
  return (shape: BarShapeProps) => <SegmentLink {...segments} shape={shape} />;
}

function SegmentLink({ name, rows, shape, patternId }: Segments & { shape: BarShapeProps }) {
  const t = useTranslations("charts");
  const words = useTranslations("completion");
  const row = rows[shape.index];
  const at = row?.segments.findIndex((segment) => segment.name === name) ?? -1;
  const segment = row?.segments[at];
  if (!row || !segment || shape.width <= 0) return null;
  const label = t("segment", { place: row.name, status: words(`inline.${name}`), count: segment.count });
  return (
    <Link href={segment.href} prefetch={false} tabIndex={-1} data-part={`${shape.index}-${at + 1}`} aria-label={label}>
      <title>{label}</title>
      <SegmentShape name={name} count={segment.count} box={shape} patternId={patternId} />
    </Link>
  );
}

