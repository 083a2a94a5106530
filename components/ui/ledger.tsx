import type { ComponentProps, ReactNode } from "react";

import { Link } from "@/lib/i18n/navigation";

/** Cells between hairlines: one row on a desk, two columns on a phone. */
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

const CELL = "border-rule px-3 py-2 hover:bg-paper-2 desk:pt-[9px] desk:pb-[11px]";

/** A label, a figure, its denominator; a link to the rows that are counted. */
export function LedgerCell({ label, figure, denominator, href }: CellProps) {
  return (
    <li className="flex border-rule max-tablet:border-b max-tablet:even:border-l tablet:border-l tablet:first:border-l-0">
      <Link href={href} className={`block grow ${CELL}`}>
        <span className="flex min-h-5 items-center gap-[7px] text-12 text-ink-2">{label}</span>
        <span className="num block text-21 font-medium">
          {figure} <small className="text-12 font-normal text-ink-3">{denominator}</small>
        </span>
      </Link>
    </li>
  );
}
