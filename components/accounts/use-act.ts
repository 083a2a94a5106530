"use client";

import { useState } from "react";

import type { FormRefusal } from "./use-account-form";

type Answer<Done> = (Done & { ok: true }) | (FormRefusal & { ok: false });

/** Runs actions of buttons, one at a time: whether one is under way, why the last was refused, and the words that say what it did. */
export function useAct() {
  const [state, setState] = useState<{ pending: boolean; refusal: FormRefusal | null; said: string }>({ pending: false, refusal: null, said: "" });
  const act = async <Done,>(send: () => Promise<Answer<Done>>, done: (answer: Done) => string | undefined) => {
    if (state.pending) return;
    setState({ pending: true, refusal: null, said: "" });
    const answer = await send().catch((): FormRefusal & { ok: false } => ({ ok: false, code: "unreachable", details: {} }));
    setState(answer.ok ? { pending: false, refusal: null, said: done(answer) ?? "" } : { pending: false, refusal: answer, said: "" });
  };
  return { ...state, act };
}
