"use client";

import type { ReactNode } from "react";

import { useRouter } from "@/lib/i18n/navigation";

/** Values that ask for nothing and stay out of the address. */
const NOTHING = new Set(["", "any", "all"]);

function addressOf(form: HTMLFormElement): string {
  const lists = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !NOTHING.has(value)) lists.set(name, [...(lists.get(name) ?? []), value]);
  }
  const query = new URLSearchParams([...lists].map(([name, values]) => [name, values.join(",")])).toString();
  return query ? `/register?${query}` : "/register";
}

/** A form that leads to another view of the register. Without a script the browser sends it itself, to the same view at a longer address. */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <form
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        router.push(addressOf(event.currentTarget));
      }}
    >
      {children}
    </form>
  );
}
