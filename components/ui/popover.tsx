"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";

type Props = { trigger: ReactNode; label: string; align?: "start" | "end"; open?: boolean; onOpenChange?: (open: boolean) => void; children: ReactNode };

/** A small panel that hangs from its trigger: filters, details. Escape closes it and gives the focus back. */
export function Popover({ trigger, label, align = "start", open, onOpenChange, children }: Props) {
  const state = open === undefined ? {} : { open };
  const change = onOpenChange ? { onOpenChange } : {};
  return (
    <Radix.Root {...state} {...change}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="z-20 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-24px)] min-w-48 overflow-y-auto rounded-box border border-rule-2 bg-paper p-3 text-13 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
