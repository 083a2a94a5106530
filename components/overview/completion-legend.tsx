import { CompletionLabel } from "@/components/commitments/completion-glyph";
import { SEGMENT_ORDER } from "@/lib/charts/segments";

/** What the colours and patterns of stacks mean, in their order. */
export function CompletionLegend() {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-2">
      {SEGMENT_ORDER.map((completion) => <li key={completion}><CompletionLabel completion={completion} short /></li>)}
    </ul>
  );
}
