"use client";

import { useMemo, useState } from "react";

import type { ReviewClause, ReviewQueue } from "@/lib/review/schema";

/** The clauses of the page, each as the last answer has it: the page's own, or that of a decision made since. */
export function useQueue(queue: ReviewQueue) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, ReviewClause>>(new Map());
  const clauses = useMemo(() => newest(queue.clauses, answers), [queue.clauses, answers]);
  const take = (changed: readonly ReviewClause[]) => setAnswers((before) => new Map([...before, ...changed.map((clause) => [clause.id, clause] as const)]));
  return { clauses, take };
}

function newest(loaded: readonly ReviewClause[], answers: ReadonlyMap<string, ReviewClause>): ReviewClause[] {
  const known = new Set(loaded.map(({ id }) => id));
  const current = loaded.map((clause) => {
    const answer = answers.get(clause.id);
    return answer && answer.version > clause.version ? answer : clause;
  });
  const added = [...answers.values()].filter(({ id }) => !known.has(id));
  return [...current, ...added].toSorted((one, other) => one.paragraph - other.paragraph || one.ordinal - other.ordinal);
}
