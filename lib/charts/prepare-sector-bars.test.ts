import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareSectorBars, type SectorCounts } from "@/lib/charts/prepare-sector-bars";
import { SECTOR_CODES } from "@/lib/clauses/schema";
import { COMPLETIONS, type Completion } from "@/lib/progress/schema";
import { parseRegisterFilter } from "@/lib/register/rules";

const someCounts = fc.record(Object.fromEntries(COMPLETIONS.map((name) => [name, fc.nat({ max: 3 })])) as Record<Completion, fc.Arbitrary<number>>);

const someSectors = fc.uniqueArray(fc.constantFrom(...SECTOR_CODES), { minLength: 1 }).chain((codes) =>
  fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), completion: someCounts, information: fc.nat({ max: 3 }) }))).map((sectors) =>
    sectors.map((sector): SectorCounts => ({ ...sector, name: sector.code, pillar: "", followUp: Object.values(sector.completion).reduce((sum, count) => sum + count, 0) })),
  ),
);

describe("bars by sector", () => {
  test("hold every commitment to follow up once: segments stand end to end and reach the row's total", () => {
    fc.assert(fc.property(someSectors, (sectors) => {
      const { rows, followUp } = prepareSectorBars(sectors);
      for (const { segments, total } of rows) {
        segments.forEach(({ from }, at) => expect(from).toBe(segments.slice(0, at).reduce((sum, { count }) => sum + count, 0)));
        expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(segments.every(({ count }) => count > 0)).toBe(true);
      }
      expect(followUp).toBe(sectors.reduce((sum, sector) => sum + sector.followUp, 0));
    }));
  });

  test("keep the order given, and never draw an empty row", () => {
    fc.assert(fc.property(someSectors, (sectors) => {
      const { rows, informationOnly } = prepareSectorBars(sectors);
      expect(rows.map(({ code }) => code)).toEqual(sectors.filter(({ followUp }) => followUp > 0).map(({ code }) => code));
      expect(informationOnly.map(({ code }) => code)).toEqual(sectors.filter(({ followUp, information }) => followUp === 0 && information > 0).map(({ code }) => code));
    }));
  });

  test("lead from each segment to the rows that it counts", () => {
    const completion = { ...Object.fromEntries(COMPLETIONS.map((name) => [name, 0])), limited: 2 } as Record<Completion, number>;
    const { rows } = prepareSectorBars([{ code: "energy", name: "Energy", pillar: "Economy", followUp: 2, information: 1, completion }]);
    const view = parseRegisterFilter(Object.fromEntries(new URL(rows[0]?.segments[0]?.href ?? "", "http://register").searchParams));
    expect(view).toMatchObject({ sector: ["energy"], follow: "follow_up", completion: ["limited"] });
    expect(rows[0]?.href).toBe("/register?sector=energy");
  });
});
