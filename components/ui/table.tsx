import type { ComponentProps, ReactNode } from "react";

import { classNames } from "./class-names";

/** A table of the house. The caption names it; it is read, not seen, unless `showCaption`. */
export function Table({ caption, showCaption = false, className, children, ...rest }: { caption: ReactNode; showCaption?: boolean } & ComponentProps<"table">) {
  return (
    <table {...rest} className={classNames("w-full border-collapse", className)}>
      <caption className={showCaption ? "pb-1 text-left text-12 text-ink-3" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
}

type Align = { /** Figures stand at the right. */ numeric?: boolean };

export function Th({ numeric = false, className, scope = "col", ...rest }: Align & ComponentProps<"th">) {
  return (
    <th
      scope={scope}
      {...rest}
      className={classNames("h-(--row-dense) border-b border-rule-2 pr-2.5 text-12 font-medium text-ink-3 last:pr-0", numeric ? "text-right" : "text-left", className)}
    />
  );
}

export function Td({ numeric = false, className, ...rest }: Align & ComponentProps<"td">) {
  return <td {...rest} className={classNames("h-(--row) border-b border-rule pr-2.5 align-middle last:pr-0", numeric && "num text-right", className)} />;
}

/** The name of a row, in its first column. */
export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="row" {...rest} className={classNames("h-(--row) border-b border-rule pr-2.5 text-left align-middle font-normal", className)} />;
}

/** A table wider than the page scrolls here, and the keyboard can scroll it. */
export function ScrollX({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      {children}
    </div>
  );
}
