import { type ReactNode, Suspense } from "react";

import { Keyboard } from "@/components/shell/keyboard";
import { Rail } from "@/components/shell/rail";
import { ShellProvider } from "@/components/shell/shell-context";
import { SignOut } from "@/components/shell/sign-out";
import { SkipLink } from "@/components/shell/skip-link";
import { loadShell } from "@/lib/accounts/loaders";

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const shell = await loadShell();
  return (
    <ShellProvider shell={shell} signOut={<SignOut />}>
      <SkipLink />
      <div className="min-h-screen desk:grid desk:grid-cols-[var(--rail)_minmax(0,1fr)] print:block">
        <Rail />
        <div className="min-w-0">{children}</div>
      </div>
      <Suspense><Keyboard /></Suspense>
    </ShellProvider>
  );
}
