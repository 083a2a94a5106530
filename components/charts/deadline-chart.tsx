"use client";

import { useLocale, useTranslations } from "next-intl";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis, YAxis, type YAxisTickContentProps } from "recharts";

import type { DeadlineSpan, DeadlineSpans } from "@/lib/charts/prepare-deadlines";
import { formatDay } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";

import { moveByArrows } from "./arrow-keys";
import { deadlineChartHeight } from "./chart-heights";
import { columnFor } from "./text-width";
import { useWidth } from "./use-size";

const CAP = 2.5;
const AXIS_HEIGHT = 22;

/** The first and the last day that the words allow, for each open commitment with a date; the cap stands on the last day. */
export function DeadlineChart({ spans }: { spans: DeadlineSpans }) {
  const t = useTranslations("charts");
  const [width, measure] = useWidth();
  const { rows, axis } = spans;
  const codes = columnFor(rows.map(({ code }) => code), { size: 12, least: 48, most: 96 });
  const right = columnFor(rows.map(({ text }) => text), { size: 12, least: 60, most: 170 });
  return (
    <div ref={measure} onKeyDown={moveByArrows} role="presentation">
      {width === null ? null : (
        <BarChart
          layout="vertical" width={width} height={deadlineChartHeight(rows.length)} data={rows.map(({ code, from, to }) => ({ code, span: [from, to] }))} accessibilityLayer={false}
          margin={{ top: 22, right, bottom: 0, left: 0 }} className="text-12"
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number" domain={[0, axis.days]} ticks={axis.years.map(({ at }) => at)} height={AXIS_HEIGHT} axisLine={false} tickLine={false} interval={0}
            tick={{ fontSize: 11, fill: "var(--ink-3)", textAnchor: "start" }} tickFormatter={(at: number) => String(axis.years.find((year) => year.at === at)?.year ?? "")}
          />
          <YAxis
            type="category" dataKey="code" width={codes} interval={0} axisLine={false} tickLine={false}
            tick={headOf(rows, width)}
          />
          <Bar dataKey="span" isAnimationActive={false} shape={spanOf(rows)} />
          <ReferenceLine x={axis.today} stroke="var(--ink)" label={{ value: t("today"), position: "top", fontSize: 11, fontWeight: 600, fill: "var(--ink)" }} />
        </BarChart>
      )}
    </div>
  );
}

function headOf(rows: readonly DeadlineSpan[], width: number) {
  return (tick: YAxisTickContentProps) => <SpanHead row={rows[tick.index]} tick={tick} width={width} />;
}

function spanOf(rows: readonly DeadlineSpan[]) {
  return (shape: BarShapeProps) => <Span row={rows[shape.index]} box={shape} />;
}

function SpanHead({ row, tick, width }: { row: DeadlineSpan | undefined; tick: YAxisTickContentProps; width: number }) {
  const t = useTranslations("charts");
  const locale = useLocale();
  if (!row) return null;
  const y = Number(tick.y);
  const label = t("deadline", { code: row.code, words: row.text, earliest: formatDay(row.earliest, locale), latest: formatDay(row.latest, locale) });
  return (
    <g>
      <Link href={row.href} prefetch={false} data-part={`${tick.index}-0`} aria-label={label} className="hover:underline">
        <text x={0} y={y} dy="0.35em" className="num fill-ink text-12">{row.code}</text>
      </Link>
      <text x={width} y={y} dy="0.35em" textAnchor="end" lang={row.lang} className={row.late ? "num fill-ink text-12 font-semibold" : "num fill-ink-2 text-12"} aria-hidden="true">{row.text}</text>
    </g>
  );
}

function Span({ row, box }: { row: DeadlineSpan | undefined; box: { x: number; y: number; width: number; height: number } }) {
  if (!row) return null;
  const middle = box.y + box.height / 2;
  return (
    <g>
      <rect x={box.x} y={middle - 4} width={Math.max(0, box.width)} height={8} fill="var(--rule-2)" fillOpacity={0.75} />
      <path d={`M${box.x + 0.5} ${middle - 4}v8`} stroke="var(--edge)" />
      <rect x={box.x + box.width - CAP} y={middle - 7} width={CAP} height={14} fill="var(--ink)" />
    </g>
  );
}
