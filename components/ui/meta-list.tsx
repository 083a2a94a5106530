import type { ReactNode } from "react";

/** Names and values, one under the other; two columns on a phone. */
export function MetaList({ children }: { children: ReactNode }) {
  return <dl className="border-t border-ink text-12">{children}</dl>;
}

export function MetaItem({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div data-row className="border-b border-rule py-2 max-tablet:grid max-tablet:grid-cols-[118px_minmax(0,1fr)]">
      <dt className="text-ink-3">{name}</dt>
      <dd className="text-13 text-ink">{children}</dd>
    </div>
  );
}
