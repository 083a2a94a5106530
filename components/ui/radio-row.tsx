import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";

import { classNames } from "./class-names";
import { FieldError } from "./field";

export type RadioOption = { value: string; label: ReactNode; /** A mark before the words, such as a glyph. */ mark?: ReactNode; disabled?: boolean };

type Props = {
  legend: ReactNode;
  options: readonly RadioOption[];
  hint?: ReactNode;
  error?: ReactNode;
  hideLegend?: boolean;
} & Omit<ComponentProps<"input">, "type" | "children" | "id" | "value">;

const OPTION =
  "inline-flex min-h-7 items-center gap-1.5 rounded-box border border-rule-2 px-2 text-12 touch:min-h-10 hover:bg-paper-3 " +
  "has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--accent)] " +
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus has-disabled:border-dashed has-disabled:text-ink-3";

/** One choice out of a few, in a row that wraps. Real radio buttons: arrow keys, forms and react-hook-form's `register` all work. */
export function RadioRow({ legend, options, hint, error, hideLegend, defaultValue, className, ...input }: Props) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={classNames("min-w-0", className)} aria-describedby={describedBy || undefined}>
      <legend className={hideLegend ? "sr-only" : "mb-1 text-ink-2"}>{legend}</legend>
      <div className="flex flex-wrap gap-x-2 gap-y-2">
        {options.map(({ value, label, mark, disabled }) => (
          <label key={value} className={OPTION}>
            <input {...input} type="radio" value={value} disabled={disabled} defaultChecked={defaultValue === undefined ? undefined : value === defaultValue} className="sr-only" />
            {mark}
            {label}
          </label>
        ))}
      </div>
      {hint ? <p id={`${id}-hint`} className="mt-1 text-12 text-ink-3">{hint}</p> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
