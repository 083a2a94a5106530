import type { ReactNode } from "react";

import { EntryFrame } from "@/components/accounts/entry-frame";
import { loadEntry } from "@/lib/accounts/loaders";

export default async function EntryLayout({ children }: { children: ReactNode }) {
  const { clause } = await loadEntry();
  return <EntryFrame clause={clause}>{children}</EntryFrame>;
}
