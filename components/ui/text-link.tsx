import type { ComponentProps } from "react";

import { Link } from "@/lib/i18n/navigation";

import { classNames } from "./class-names";

const LOOK = "text-accent underline decoration-accent/40 decoration-1 underline-offset-3 hover:decoration-accent hover:text-accent-2";

/** A link to a page of the product, in running text or on its own. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={classNames(LOOK, className)} />;
}

/** A link out of the product, or to a file or a download of it. */
export function OutsideLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a rel="noreferrer" {...rest} className={classNames(LOOK, className)}>
      {children}
    </a>
  );
}

/** A button that reads as a link: for actions inside a sentence. */
export function LinkButton({ className, children, ...rest }: ComponentProps<"button">) {
  return (
    <button type="button" {...rest} className={classNames("inline text-left", LOOK, className)}>
      {children}
    </button>
  );
}
