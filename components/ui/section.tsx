import type { ReactNode } from "react";
import { useId } from "react";

import { classNames } from "./class-names";

type HeadProps = {
  id?: string;
  title: ReactNode;
  /** What the figures below are counted out of. */
  denominator?: ReactNode;
  /** A link or a button at the right end. */
  action?: ReactNode;
};

/** A hairline of ink, the name, the denominator, an action. */
export function SectionHead({ id, title, denominator, action }: HeadProps) {
  return (
    <div className="mb-2.5 flex flex-wrap items-baseline gap-x-2.5 border-t border-ink pt-[7px]">
      <h2 id={id} className="text-14 font-semibold max-tablet:flex-auto">{title}</h2>
      {denominator ? <p className="text-12 text-ink-3 max-tablet:order-3 max-tablet:basis-full">{denominator}</p> : null}
      {action ? <div className="ml-auto text-12">{action}</div> : null}
    </div>
  );
}

/** A part of a page under its own head; the head names it for screen readers. */
export function Section({ title, denominator, action, className, children }: Omit<HeadProps, "id"> & { className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("mb-6", className)}>
      <SectionHead id={id} title={title} denominator={denominator} action={action} />
      {children}
    </section>
  );
}
