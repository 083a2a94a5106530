import { describe, expect, it } from "vitest";
import { formatFigures, withFigures } from "./document";

describe("the figures in the document", () => {
  it("stand in one column for each deciding language, whatever the arrangement of its texts", () => {
    const result = { texts: 2, counts: { "tracked clauses": { hits: 9, found: 10, wanted: 10 } }, silence: { alarms: 1, clean: 40 }, judged: [] };
    const table = formatFigures([{ group: "zh", ...result }, { group: "zh interleaved", ...result }]);
    expect(table.split("\n")[0]).toBe("|  | Chinese |");
    expect(table).toContain("| tracked clauses | 90.0% |");
    expect(table).toContain("| false alarms in 20 clean paragraphs | 0.50 |");
    expect(table).toContain("| lead | – |");
  });

  it("take the place of the former ones", () => {
    expect(withFigures("before\n<!-- figures -->\nold\n<!-- /figures -->\nafter", "new")).toBe("before\n<!-- figures -->\nnew\n<!-- /figures -->\nafter");
    expect(() => withFigures("no place", "new")).toThrow(/no place/u);
  });
});
