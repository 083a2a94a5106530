import type { ReactNode } from "react";

import { classNames } from "@/components/ui/class-names";
import { Link } from "@/lib/i18n/navigation";

import { TopBarTools } from "./top-bar-tools";

type Props = {
  /** What the page is; also its first heading. */
  title: ReactNode;
  /** The list it belongs to: "Register / CHG24-67.1". */
  crumb?: { label: ReactNode; href: string };
  /** A quiet line after the title, such as a position in a list. */
  aside?: ReactNode;
  /** Controls of the whole page, before the search. */
  actions?: ReactNode;
  /** No padding around the content: the page divides its space itself. */
  flush?: boolean;
  children: ReactNode;
};

function Title({ title, crumb }: Pick<Props, "title" | "crumb">) {
  if (!crumb) return <h1 className="min-w-24 truncate font-serif text-[1.0625rem] leading-6 font-semibold">{title}</h1>;
  return (
    <div className="num flex min-w-0 items-baseline gap-1 text-ink-3">
      <Link href={crumb.href} className="whitespace-nowrap underline-offset-3 hover:text-ink hover:underline max-tablet:hidden">{crumb.label}</Link>
      <span aria-hidden="true" className="max-tablet:hidden">/</span>
      <h1 className="min-w-24 truncate font-semibold text-ink">{title}</h1>
    </div>
  );
}

/** The frame of a signed-in page: its top bar, and its content as the main landmark. */
export function PageFrame({ title, crumb, aside, actions, flush = false, children }: Props) {
  return (
    <>
      <header className="sticky top-0 z-10 flex h-(--bar) items-center gap-2.5 border-b border-rule bg-paper px-6 max-tablet:gap-1.5 max-tablet:px-3.5 print:static print:px-0">
        <Title title={title} {...(crumb ? { crumb } : {})} />
        {aside ? <div className="num whitespace-nowrap text-ink-3 max-tablet:hidden">{aside}</div> : null}
        <div className="grow" />
        <div data-shell className="flex min-w-0 shrink items-center justify-end gap-2.5">
          {actions}
          <TopBarTools />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classNames("outline-none", !flush && "px-6 pt-5 pb-10 max-tablet:px-4 max-tablet:pt-3.5 max-tablet:pb-8 print:px-0")}>
        {children}
      </main>
    </>
  );
}
