import type { ComponentProps, ReactNode } from "react";

import { classNames } from "./class-names";

const TICK =
  "before:absolute before:top-px before:left-1 before:hidden before:h-[7px] before:w-[3px] before:rotate-40 before:border-r-[1.5px] before:border-b-[1.5px] before:border-on-fill checked:before:block";

/** A check box with its words. `hideLabel` keeps them for screen readers, for a box in a table row. */
export function Checkbox({ label, hideLabel, className, ...rest }: { label: ReactNode; hideLabel?: boolean } & Omit<ComponentProps<"input">, "type">) {
  return (
    <label className={classNames("hit-area inline-flex items-center gap-2", className)}>
      <input
        {...rest}
        type="checkbox"
        className={classNames("relative size-3.5 shrink-0 appearance-none rounded-badge border border-edge bg-paper checked:border-fill checked:bg-fill disabled:border-dashed", TICK)}
      />
      <span className={hideLabel ? "sr-only" : ""}>{label}</span>
    </label>
  );
}
