import type { KeyboardEvent } from "react";

const STEPS: Record<string, { row: number; part: number }> = {
  ArrowDown: { row: 1, part: 0 },
  ArrowUp: { row: -1, part: 0 },
  ArrowRight: { row: 0, part: 1 },
  ArrowLeft: { row: 0, part: -1 },
};

function place(element: Element | null): { row: number; part: number } | null {
  const [row, part] = (element?.getAttribute("data-part") ?? "").split("-").map(Number);
  return row === undefined || part === undefined || Number.isNaN(row) || Number.isNaN(part) ? null : { row, part };
}

/**
 * Moves the focus between the links of a chart, which carry `data-part="row-part"`: up and down between rows, left and right
 * within one. So a chart of many links takes few stops of the Tab key.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = place(document.activeElement);
  if (!step || !from) return;
  const target = (row: number, part: number) => event.currentTarget.querySelector(`[data-part="${row}-${part}"]`);
  const wanted = target(from.row + step.row, from.part + step.part) ?? (step.row === 0 ? null : target(from.row + step.row, 0));
  if (!(wanted instanceof SVGElement || wanted instanceof HTMLElement)) return;
  event.preventDefault();
  wanted.focus();
}
