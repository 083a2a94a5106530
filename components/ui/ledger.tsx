import type { ComponentProps, ReactNode } from "react";

import { Link } from "@/lib/i18n/navigation";

/** Cells between hairlines: one row on a desk, three columns on a tablet, two on a phone. */
export function Ledger({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="mb-7 grid auto-cols-fr grid-cols-2 border-t border-b border-t-ink border-b-rule tablet:grid-cols-3 desk:grid-flow-col desk:grid-cols-none">
      {children}
    </ul>
  );
}

type CellProps = {
  label: ReactNode;
  figure: ReactNode;
  /** What the figure is counted out of, in words. */
  denominator: ReactNode;
  href: ComponentProps<typeof Link>["href"];
};

// The first cell of a row stands flush with the page; a hairline before each of the others.
const EDGES =
  "flex min-w-0 border-rule *:pl-3 max-desk:border-b " +
  "max-tablet:even:border-l max-tablet:odd:*:pl-0 " +
  "tablet:max-desk:border-l tablet:max-desk:nth-[3n+1]:border-l-0 tablet:max-desk:nth-[3n+1]:*:pl-0 " +
  "desk:border-l desk:first:border-l-0 desk:first:*:pl-0";

/** A label, a figure, its denominator; a link to the rows that are counted. */
export function LedgerCell({ label, figure, denominator, href }: CellProps) {
  return (
    <li className={EDGES}>
      <Link href={href} className="block grow py-2 pr-2 hover:bg-paper-2 desk:pt-[9px] desk:pb-[11px]">
        <span className="flex min-h-5 flex-wrap items-center gap-x-[7px] text-12 text-ink-2">{label}</span>
        <span className="num block text-21 font-medium">
          {figure} <small className="text-12 font-normal text-ink-3">{denominator}</small>
        </span>
      </Link>
    </li>
  );
}
