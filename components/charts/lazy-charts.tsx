"use client";

import dynamic from "next/dynamic";

// The chart library draws nothing on the server, so its chunk is fetched by the browser, after the page.
export const LazySectorBars = dynamic(() => import("./sector-bars-chart").then((module) => module.SectorBarsChart), { ssr: false });
export const LazyTrend = dynamic(() => import("./trend-chart").then((module) => module.TrendChart), { ssr: false });
export const LazyDeadlines = dynamic(() => import("./deadline-chart").then((module) => module.DeadlineChart), { ssr: false });
