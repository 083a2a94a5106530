import type { ReactNode } from "react";

/** What is missing, what would fill it, one action. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="py-2">
      <p className="font-serif source-text">{title}</p>
      {children ? <div className="mt-0.5 max-w-[60ch] text-ink-2">{children}</div> : null}
      {action ? <div className="mt-2.5 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}
