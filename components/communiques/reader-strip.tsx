"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

import type { TrackedVerb } from "@/lib/extraction/output";

/** One paragraph as the strip draws it: the strongest verb in it, and whether a notice is open. */
export type StripTick = { index: number; verb: TrackedVerb | null; notice: boolean };

const LENGTH: Record<TrackedVerb, number> = { noted: 16, supported: 26, approved: 38 };
const WEIGHT: Record<TrackedVerb, number> = { noted: 1.6, supported: 2.6, approved: 5 };
const WIDTH = 56;
const PAD = 4;

/** The paragraphs on screen, first and last, kept up to date while the reader scrolls. */
function useVisible(): { first: number; last: number } | null {
  const [visible, setVisible] = useState<{ first: number; last: number } | null>(null);
  const seen = useRef(new Set<number>());
  useEffect(() => {
    const current = seen.current;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = Number(target.getAttribute("data-paragraph"));
        if (isIntersecting) current.add(index);
        else current.delete(index);
      }
      setVisible(current.size > 0 ? { first: Math.min(...current), last: Math.max(...current) } : null);
    });
    for (const paragraph of document.querySelectorAll("[data-paragraph]")) observer.observe(paragraph);
    return () => observer.disconnect();
  }, []);
  return visible;
}

/** The whole text as one tick a paragraph, to see where the clauses are and to move there. Links carry the same in the text, so it is for the eye and the pointer. */
export function ReaderStrip({ ticks }: { ticks: readonly StripTick[] }) {
  const t = useTranslations("communiques");
  const visible = useVisible();
  const step = 100 / Math.max(ticks.length, 1);
  const place = (index: number) => ticks.findIndex((tick) => tick.index === index);
  return (
    <div className="sticky top-(--bar) h-[calc(100vh-var(--bar))] border-r border-rule py-3 pl-6 max-desk:hidden print:hidden">
      <svg viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" className="h-full w-14" aria-hidden="true">
        {visible ? (
          <rect x="0.5" y={place(visible.first) * step} width={WIDTH - 1} height={(place(visible.last) - place(visible.first) + 1) * step} fill="none" stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
        ) : null}
        {ticks.map((tick, at) => <Tick key={tick.index} tick={tick} y={(at + 0.5) * step} />)}
        {ticks.map(({ index }, at) => (
          <a key={index} href={`#p${index}`} tabIndex={-1} aria-label={t("paragraph", { index })}>
            <rect x="0" y={at * step} width={WIDTH} height={step} fill="transparent" />
          </a>
        ))}
      </svg>
    </div>
  );
}

function Tick({ tick: { verb, notice }, y }: { tick: StripTick; y: number }) {
  const length = verb ? LENGTH[verb] : 7;
  return (
    <>
      <line x1={PAD} x2={PAD + length} y1={y} y2={y} stroke={verb ? "var(--verb-line)" : "var(--rule-2)"} strokeWidth={verb ? WEIGHT[verb] : 1} vectorEffect="non-scaling-stroke" />
      {notice ? <line x1="49" x2="49.01" y1={y} y2={y} stroke="var(--notice-line)" strokeWidth="5" strokeLinecap="round" vectorEffect="non-scaling-stroke" /> : null}
    </>
  );
}
