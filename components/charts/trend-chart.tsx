"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, type XAxisTickContentProps, YAxis } from "recharts";

import type { Trend, TrendColumn } from "@/lib/charts/prepare-trend";
import { SEGMENT_ORDER, type SegmentName } from "@/lib/charts/segments";
import { parseQuarter } from "@/lib/calendar/quarter";
import { formatQuarterShort } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";

import { moveByArrows } from "./arrow-keys";
import { TREND_HEIGHT } from "./chart-heights";
import { SegmentPatterns, SegmentShape } from "./segment-shape";
import { useWidth } from "./use-size";

/** Completion at the end of each quarter as stacked columns; the running quarter is drawn dashed. A quarter's name leads to its report. */
export function TrendChart({ trend }: { trend: Trend }) {
  const [width, measure] = useWidth();
  const patternId = useId();
  const drawn = SEGMENT_ORDER.filter((name) => trend.columns.some(({ segments }) => segments.some((segment) => segment.name === name)));
  return (
    <div ref={measure} onKeyDown={moveByArrows} role="presentation">
      {width === null ? null : (
        <BarChart width={width} height={TREND_HEIGHT} data={chartData(trend.columns)} accessibilityLayer={false} margin={{ top: 8, right: 0, bottom: 0, left: 0 }} maxBarSize={72} className="text-12">
          <SegmentPatterns id={patternId} />
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <YAxis type="number" domain={[0, trend.axis.max]} ticks={trend.axis.ticks} width={28} axisLine={false} tickLine={false} tick={{ fontSize: 11, fill: "var(--ink-3)" }} interval={0} />
          <XAxis
            type="category" dataKey="quarter" height={54} interval={0} axisLine={false} tickLine={false}
            tick={footOf(trend.columns)}
          />
          {drawn.map((name) => (
            <Bar key={name} dataKey={name} stackId="completion" isAnimationActive={false} shape={partOf({ name, columns: trend.columns, patternId })} />
          ))}
        </BarChart>
      )}
    </div>
  );
}

function chartData(columns: readonly TrendColumn[]) {
  return columns.map(({ quarter, segments }) => ({ quarter, ...Object.fromEntries(segments.map(({ name, count }) => [name, count])) }));
}

function footOf(columns: readonly TrendColumn[]) {
  return (tick: XAxisTickContentProps) => <ColumnFoot column={columns[tick.index]} tick={tick} />;
}

function ColumnFoot({ column, tick }: { column: TrendColumn | undefined; tick: XAxisTickContentProps }) {
  const t = useTranslations("charts");
  const locale = useLocale();
  if (!column) return null;
  const name = formatQuarterShort(column.quarter, locale);
  const [x, y] = [Number(tick.x), Number(tick.y)];
  const parts = parseQuarter(column.quarter);
  const weight = column.open ? "num fill-ink text-12 font-semibold" : "num fill-ink-2 text-12";
  return (
    <Link href={`/quarters/${column.quarter}`} prefetch={false} data-part={`0-${tick.index}`} aria-label={column.open ? `${name}, ${t("stillOpen")}` : name} className="hover:underline">
      <text x={x} y={y + 8} textAnchor="middle" className={weight}>{t("quarterOfYear", { number: String(parts?.number ?? "") })}</text>
      <text x={x} y={y + 24} textAnchor="middle" className={weight}>{parts?.year}</text>
      {column.open ? <text x={x} y={y + 40} textAnchor="middle" className="fill-ink-3 text-12">{t("today")}</text> : null}
    </Link>
  );
}

type Parts = { name: SegmentName; columns: readonly TrendColumn[]; patternId: string };

function partOf(parts: Parts) {
  return (shape: BarShapeProps) => <ColumnPart {...parts} shape={shape} />;
}

function ColumnPart({ name, columns, shape, patternId }: Parts & { shape: BarShapeProps }) {
  const words = useTranslations("completion");
  const t = useTranslations("charts");
  const locale = useLocale();
  const column = columns[shape.index];
  const segment = column?.segments.find((candidate) => candidate.name === name);
  if (!column || !segment || shape.height <= 0) return null;
  return (
    <g>
      <title>{t("segment", { place: formatQuarterShort(column.quarter, locale), status: words(`inline.${name}`), count: segment.count })}</title>
      <SegmentShape name={name} count={segment.count} box={shape} patternId={patternId} open={column.open} />
    </g>
  );
}
