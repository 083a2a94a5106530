import type { ComponentProps } from "react";

import { classNames } from "./class-names";
import { Field, type FieldProps } from "./field";

const BOX =
  "block w-full min-w-0 rounded-box border border-edge bg-paper px-2 text-13 text-ink touch:min-h-10 " +
  "aria-invalid:border-notice-line aria-invalid:shadow-[inset_0_0_0_1px_var(--notice-line)] " +
  "disabled:border-dashed disabled:bg-paper-2 disabled:text-ink-3 [&[readonly]]:bg-paper-2";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={classNames(BOX, "h-(--control)", className)} />;
}

export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={3} {...rest} className={classNames(BOX, "py-1.5", className)} />;
}

/** The system's own list: it works without a script, on a phone, and with every aid. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={classNames("relative block min-w-0", className)}>
      <select {...rest} className={classNames(BOX, "h-(--control) appearance-none pr-7")}>
        {children}
      </select>
      <span aria-hidden="true" className="pointer-events-none absolute top-1/2 right-3 size-1.5 -translate-y-[70%] rotate-45 border-r-[1.2px] border-b-[1.2px] border-ink-3" />
    </span>
  );
}

type Labelled<Control extends "input" | "select" | "textarea"> = FieldProps & Omit<ComponentProps<Control>, keyof FieldProps | "id">;

export function TextField({ label, hint, error, required, optional, hideLabel, className, ...rest }: Labelled<"input">) {
  return (
    <Field {...{ label, hint, error, required, optional, hideLabel, className }}>
      {(wiring) => <Input {...rest} {...wiring} />}
    </Field>
  );
}

export function SelectField({ label, hint, error, required, optional, hideLabel, className, ...rest }: Labelled<"select">) {
  return (
    <Field {...{ label, hint, error, required, optional, hideLabel, className }}>
      {(wiring) => <Select {...rest} {...wiring} />}
    </Field>
  );
}

export function TextareaField({ label, hint, error, required, optional, hideLabel, className, ...rest }: Labelled<"textarea">) {
  return (
    <Field {...{ label, hint, error, required, optional, hideLabel, className }}>
      {(wiring) => <Textarea {...rest} {...wiring} />}
    </Field>
  );
}
