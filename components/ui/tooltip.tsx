"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";

/** The full words of something shortened. Never the only place of a fact: a finger cannot hover. */
export function Tooltip({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content sideOffset={4} collisionPadding={12} className="z-30 max-w-[60ch] rounded-box border border-rule-2 bg-paper px-2.5 py-1.5 text-12 text-ink shadow-float">
            {words}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
