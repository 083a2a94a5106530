import type { ComponentProps, ReactNode } from "react";

import { Link } from "@/lib/i18n/navigation";

import { classNames } from "./class-names";
import { Kbd } from "./kbd";

export type ButtonVariant = "primary" | "plain" | "quiet" | "destructive";
export type ButtonSize = "normal" | "large";

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-box border text-13 text-center touch:min-h-10 " +
  "aria-disabled:border-dashed aria-disabled:border-rule-2 aria-disabled:bg-transparent aria-disabled:text-ink-3 " +
  "disabled:border-dashed disabled:border-rule-2 disabled:bg-transparent disabled:text-ink-3";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-fill bg-fill px-2.5 font-[550] text-on-fill hover:border-accent-2 hover:underline underline-offset-3",
  plain: "border-rule-2 bg-paper px-2.5 text-ink hover:border-edge hover:bg-paper-3",
  quiet: "border-transparent bg-transparent px-2 text-ink-2 hover:bg-paper-3 hover:text-ink",
  destructive: "border-edge bg-paper px-2.5 font-[550] text-ink hover:bg-paper-3",
};

const SIZES: Record<ButtonSize, string> = { normal: "min-h-(--control) py-1", large: "min-h-9 w-full py-1.5" };

/** The classes of a button, for elements that must look like one, such as a label of a file input. */
export function buttonClass(variant: ButtonVariant = "plain", size: ButtonSize = "normal"): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size]);
}

type Look = { variant?: ButtonVariant; size?: ButtonSize; /** The key that does the same, shown beside the words. */ shortcut?: string; children: ReactNode };

function Words({ shortcut, children }: { shortcut?: string | undefined; children: ReactNode }) {
  return (
    <>
      {children}
      {shortcut ? <span aria-hidden="true" className="contents"><Kbd onFill>{shortcut}</Kbd></span> : null}
    </>
  );
}

/** Type is "button" unless told otherwise. With `aria-disabled` it stays focusable; the handler must then refuse. */
export function Button({ variant, size, shortcut, className, children, type = "button", ...rest }: Look & ComponentProps<"button">) {
  return (
    <button {...rest} type={type} className={classNames(buttonClass(variant, size), className)}>
      <Words shortcut={shortcut}>{children}</Words>
    </button>
  );
}

/** A link to another page of the product that looks like a button. */
export function ButtonLink({ variant, size, shortcut, className, children, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={classNames(buttonClass(variant, size), className)}>
      <Words shortcut={shortcut}>{children}</Words>
    </Link>
  );
}
