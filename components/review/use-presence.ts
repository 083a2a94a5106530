"use client";

import { useEffect, useEffectEvent, useState } from "react";

import { presenceAnswerSchema, type PresenceAnswer } from "@/lib/review/schema";

/** How often a browser says what its reviewer looks at, and asks what has changed. */
const BEAT_MS = 5000;

/** Who else looks at which clause, told every few seconds; `onChange` is called once something has been decided that the page does not show yet. */
export function usePresence({ code, clauseId, stamp, onChange }: { code: string; clauseId: string | null; stamp: string; onChange: () => void }): PresenceAnswer["others"] {
  const [others, setOthers] = useState<PresenceAnswer["others"]>([]);
  const hear = useEffectEvent((answer: PresenceAnswer) => {
    setOthers((before) => (JSON.stringify(before) === JSON.stringify(answer.others) ? before : answer.others));
    if (answer.stamp !== stamp) onChange();
  });
  useEffect(() => {
    let ended = false;
    const beat = async () => {
      if (document.hidden) return;
      const answer = await tell(code, clauseId);
      if (answer && !ended) hear(answer);
    };
    void beat();
    const timer = setInterval(() => void beat(), BEAT_MS);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [code, clauseId]);
  return others;
}

/** Null where the answer does not come: the next beat asks again. */
async function tell(code: string, clauseId: string | null): Promise<PresenceAnswer | null> {
  try {
    const response = await fetch(`/api/review/${code}/presence`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ clauseId }) });
    return response.ok ? presenceAnswerSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
