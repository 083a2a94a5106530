import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Figures } from "./evaluate";

const FILE = path.join(import.meta.dirname, "../../lib/extraction/fixtures/eval/baseline.json");
const figuresSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** A figure that is worse than the one committed; `now` is null where it is no longer measured. */
export type Fall = { group: string; name: string; before: number; now: number | null };

/** Every figure of the baseline that has fallen. What is measured for the first time cannot fall. */
export function listFalls(now: Figures, before: Figures): Fall[] {
  return Object.entries(before).flatMap(([group, figures]) =>
    Object.entries(figures).flatMap(([name, figure]) => {
      const current = now[group]?.[name] ?? null;
      return current !== null && current >= figure ? [] : [{ group, name, before: figure, now: current }];
    }),
  );
}

export function formatFall({ group, name, before, now }: Fall): string {
  return `${group}: ${name} was ${before}, is ${now ?? "not measured any more"}`;
}

/** The committed figures. */
export function readBaseline(): Figures {
  return figuresSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
}

export function writeBaseline(figures: Figures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
