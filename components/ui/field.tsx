import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

import { classNames } from "./class-names";

/** What a control must carry so that its label, hint and error belong to it. */
export type FieldWiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean | undefined;
};

export type FieldProps = {
  label: ReactNode;
  /** What to enter, before any mistake is made. */
  hint?: ReactNode;
  /** What is wrong, in the words of a sentence. */
  error?: ReactNode;
  required?: boolean | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean | undefined;
  /** Keeps the label for screen readers only, where the control stands in a row that names it. */
  hideLabel?: boolean | undefined;
  className?: string | undefined;
};

/** A label above one control, with its hint and its error, all tied together. */
export function Field({ label, hint, error, required, optional, hideLabel, className, children }: FieldProps & { children: (wiring: FieldWiring) => ReactNode }) {
  const id = useId();
  const t = useTranslations("common");
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block text-ink-2"}>
        {label}
        {optional ? <span className="text-12 text-ink-3"> {t("optional")}</span> : null}
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined, required })}
      {hint ? <p id={`${id}-hint`} className="mt-1 text-12 text-ink-3">{hint}</p> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

/** The sentence under a field that says what is wrong with it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 text-12 font-semibold text-notice">
      <span aria-hidden="true">! </span>
      {children}
    </p>
  );
}
