import { type Segment, type SegmentName, stackSegments } from "@/lib/charts/segments";
import { type WholeAxis, wholeAxis } from "@/lib/charts/whole-axis";
import type { SectorCode } from "@/lib/extraction/output";
import type { Completion } from "@/lib/progress/schema";
import { registerHref } from "@/lib/register/rules";

/** A sector's counts, its name in the reader's language. */
export type SectorCounts = {
  code: SectorCode;
  name: string;
  pillar: string;
  followUp: number;
  information: number;
  completion: Readonly<Record<Completion, number>>;
};

/** A row of the chart; every part knows which rows of the register it counts. */
export type SectorBar = {
  code: SectorCode;
  name: string;
  pillar: string;
  href: string;
  total: number;
  information: number;
  segments: (Segment & { href: string })[];
};

/** The stacked bars of sectors, in the order given; sectors with nothing to follow up apart. */
export type SectorBars = {
  rows: SectorBar[];
  axis: WholeAxis;
  /** Completions that occur anywhere: what the legend must explain. */
  present: SegmentName[];
  followUp: number;
  informationOnly: { code: SectorCode; name: string; count: number; href: string }[];
};

/** Prepares progress by sector: counts of commitments to follow up; a sector without any is named apart, never drawn as an empty row. */
export function prepareSectorBars(sectors: readonly SectorCounts[]): SectorBars {
  const rows = sectors.filter(({ followUp }) => followUp > 0).map(toBar);
  const present = new Set(rows.flatMap(({ segments }) => segments.map(({ name }) => name)));
  return {
    rows,
    axis: wholeAxis(Math.max(0, ...rows.map(({ total }) => total))),
    present: [...present],
    followUp: rows.reduce((sum, { total }) => sum + total, 0),
    informationOnly: sectors
      .filter(({ followUp, information }) => followUp === 0 && information > 0)
      .map(({ code, name, information }) => ({ code, name, count: information, href: registerHref({ sector: [code], follow: "information" }) })),
  };
}

function toBar({ code, name, pillar, followUp, information, completion }: SectorCounts): SectorBar {
  const of = { sector: [code], follow: "follow_up" as const };
  return {
    code, name, pillar, information,
    total: followUp,
    href: registerHref({ sector: [code] }),
    segments: stackSegments(completion).map((segment) => ({ ...segment, href: registerHref({ ...of, completion: [segment.name] }) })),
  };
}
