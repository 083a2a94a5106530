import type { ComponentProps, ReactNode } from "react";

import { classNames } from "./class-names";

type Props = {
  /** What it filters or sets. */
  name: ReactNode;
  /** To which value; without one it is an offer ("+ Filter"). */
  value?: ReactNode;
  /** It narrows the view now. */
  active?: boolean;
};

/** The classes of a chip, for links and popover triggers. */
export function chipClass(active = false, offer = false): string {
  return classNames(
    "inline-flex min-h-[26px] items-center gap-1.5 rounded-box border px-2 text-13 whitespace-nowrap text-ink-2 touch:min-h-9 hover:bg-paper-3",
    active ? "border-accent bg-accent-wash" : "border-rule-2",
    offer && "border-dashed text-ink-3",
  );
}

/** A filter or a setting of a view: its name, and its value in bold. */
export function Chip({ name, value, active = false, className, type = "button", ...rest }: Props & Omit<ComponentProps<"button">, "name" | "value">) {
  return (
    <button {...rest} type={type} className={classNames(chipClass(active, value === undefined), className)}>
      <ChipWords name={name} value={value} />
    </button>
  );
}

/** The words inside a chip. */
export function ChipWords({ name, value }: Pick<Props, "name" | "value">) {
  return (
    <>
      {name}
      {value === undefined ? null : <b className="font-semibold text-ink">{value}</b>}
    </>
  );
}
