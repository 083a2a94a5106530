import type { ReactNode } from "react";

import { classNames } from "./class-names";

export type TagLook = "ink" | "outlined" | "dashed" | "notice" | "quiet";

const LOOKS: Record<TagLook, string> = {
  ink: "bg-ink text-paper",
  outlined: "shadow-[inset_0_0_0_1px_var(--ink)] text-ink",
  dashed: "border border-dashed border-edge leading-[14px] text-ink-2",
  notice: "shadow-[inset_0_0_0_1px_var(--notice-line)] text-notice",
  quiet: "border border-rule-2 leading-[14px] font-normal text-ink-2",
};

// Chinese is never set below 12 px.
const TAG_TYPE = "text-11 font-semibold in-lang-zh:text-12 in-lang-zh:font-medium";

/** A word set apart by weight and edge, never by hue. */
export function Tag({ look = "outlined", title, children }: { look?: TagLook; title?: string; children: ReactNode }) {
  return (
    <span data-tag={look} title={title} className={classNames("inline-block rounded-badge px-[5px] whitespace-nowrap", TAG_TYPE, LOOKS[look])}>
      {children}
    </span>
  );
}
