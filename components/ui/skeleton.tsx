const WIDTHS = ["82%", "64%", "91%", "73%", "58%", "86%"];

/** A still bar where words will stand. */
export function Skeleton({ width }: { width: string }) {
  return <span className="block h-2.5 rounded-badge bg-paper-3" style={{ width }} />;
}

/** Rows at the height of the real ones. Nothing shows for the first 300 ms, and nothing moves after. */
export function SkeletonRows({ rows, label }: { rows: number; label: string }) {
  return (
    <div role="status" className="appear-late">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className="grid h-(--row) grid-cols-[38px_18px_minmax(0,1fr)_80px] items-center gap-4 border-b border-rule">
            <Skeleton width="100%" />
            <Skeleton width="100%" />
            <Skeleton width={WIDTHS[row % WIDTHS.length] ?? "70%"} />
            <Skeleton width="100%" />
          </div>
        ))}
      </div>
    </div>
  );
}
