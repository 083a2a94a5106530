"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";

import type { Role, ShellCounts } from "@/lib/accounts/schema";

/** What the frame of every signed-in page needs to know. */
export type ShellData = {
  person: { id: string; name: string; role: Role };
  counts: ShellCounts;
  /** ISO day in the report time zone. */
  today: string;
  timeZone: string;
};

type ShellState = ShellData & { signOut: ReactNode; helpOpen: boolean; setHelpOpen: (open: boolean) => void };

const ShellContext = createContext<ShellState | null>(null);

export function ShellProvider({ shell, signOut, children }: { shell: ShellData; signOut: ReactNode; children: ReactNode }) {
  const [helpOpen, setHelpOpen] = useState(false);
  const value = useMemo(() => ({ ...shell, signOut, helpOpen, setHelpOpen }), [shell, signOut, helpOpen]);
  return <ShellContext value={value}>{children}</ShellContext>;
}

/** The shell's data, for client components inside the signed-in layout. */
export function useShell(): ShellState {
  const state = use(ShellContext);
  if (!state) throw new Error("useShell needs the signed-in layout around it");
  return state;
}
