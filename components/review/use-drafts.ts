"use client";

import { useState } from "react";

import { draftOf, isChanged } from "@/components/review/review-draft";
import type { HoldingDraft, ReviewClause } from "@/lib/review/schema";

/** A clause as its reviewer read it, what they make of it, and the reason that they typed. */
export type Reading = { read: ReviewClause; draft: HoldingDraft; reason: string };

function begin(clause: ReviewClause): Reading {
  return { read: clause, draft: draftOf(clause), reason: "" };
}

/**
 * What a reviewer has read and written, clause by clause. A reading stays as it was read, whatever others decide meanwhile,
 * so that a decision is always about the version that was seen, and nothing that was typed is lost.
 */
export function useDrafts(current: ReviewClause | null) {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading>>(() => new Map(current ? [[current.id, begin(current)]] : []));
  const reading = current ? (readings.get(current.id) ?? begin(current)) : null;
  const put = (next: Reading) => setReadings((before) => new Map([...before, [next.read.id, next]]));
  return {
    reading,
    changed: reading !== null && isChanged(reading.draft, reading.read),
    /** Somebody has decided the clause since it was read. */
    overtaken: reading !== null && current !== null && current.version > reading.read.version,
    /** Reads a clause that is opened, unless something has been written about it. */
    open: (clause: ReviewClause) =>
      setReadings((before) => {
        const held = before.get(clause.id);
        const written = held !== undefined && (isChanged(held.draft, held.read) || held.reason !== "");
        return written ? before : new Map([...before, [clause.id, begin(clause)]]);
      }),
    edit: (parts: Partial<HoldingDraft>) => {
      if (reading) put({ ...reading, draft: { ...reading.draft, ...parts } });
    },
    keepReason: (id: string, reason: string) =>
      setReadings((before) => {
        const held = before.get(id);
        return held ? new Map([...before, [id, { ...held, reason }]]) : before;
      }),
    /** What stands now is what was read; what was written stays, or is dropped. */
    catchUp: (keep: boolean) => {
      if (current && reading) put(keep ? { ...reading, read: current } : begin(current));
    },
    /** What has been decided is read anew. */
    settle: (clauses: readonly ReviewClause[]) => setReadings((before) => new Map([...before, ...clauses.map((clause) => [clause.id, begin(clause)] as const)])),
  };
}
