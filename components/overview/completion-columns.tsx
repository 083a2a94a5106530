import { useTranslations } from "next-intl";

import { CompletionGlyph } from "@/components/commitments/completion-glyph";
import { Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { SEGMENT_ORDER, type SegmentName } from "@/lib/charts/segments";

/** The heads of seven columns of completion. */
export function CompletionHeads() {
  const t = useTranslations("completion.short");
  return SEGMENT_ORDER.map((name) => (
    <Th key={name} numeric className="min-w-14 align-bottom">
      <span className="flex flex-col items-end gap-1 py-1"><CompletionGlyph completion={name} />{t(name)}</span>
    </Th>
  ));
}

type Cell = { count: number; href?: string | undefined };

/** Seven counts; those that are more than none lead to their rows. */
export function CompletionCells({ cellOf }: { cellOf: (name: SegmentName) => Cell }) {
  return SEGMENT_ORDER.map((name) => {
    const { count, href } = cellOf(name);
    if (count === 0) return <Td key={name} numeric className="text-ink-3">0</Td>;
    return <Td key={name} numeric>{href ? <TextLink href={href} prefetch={false}>{count}</TextLink> : count}</Td>;
  });
}
