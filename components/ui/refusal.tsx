import type { ReactNode } from "react";

import { classNames } from "./class-names";

type Props = {
  id?: string;
  /** The first words: what is refused, or what is needed. */
  head?: ReactNode;
  /** "alert" for what follows an action of the reader; leave out for what stands on the page from the start. */
  role?: "alert" | "status";
  className?: string;
  children: ReactNode;
};

/** A refusal, a conflict, an error or a notice: it stands where the thing happened and answers in sentences. */
export function Refusal({ id, head, role, className, children }: Props) {
  return (
    <div id={id} role={role} className={classNames("border-l-2 border-notice-line bg-notice-wash px-2.5 pt-[7px] pb-2 text-12", className)}>
      {head ? <b className="mr-1.5 font-semibold text-notice">{head}</b> : null}
      {children}
    </div>
  );
}
