"use client";

import { Tabs as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

import { Link } from "@/lib/i18n/navigation";

import { classNames } from "./class-names";

const LIST = "flex gap-[18px] overflow-x-auto overflow-y-hidden border-b border-rule [scrollbar-width:none]";
const TAB =
  "-mb-px shrink-0 border-b-2 border-transparent pt-2 pb-[7px] whitespace-nowrap text-ink-2 hover:text-ink focus-visible:-outline-offset-2 " +
  "data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink " +
  "aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink";

function Count({ children }: { children: ReactNode }) {
  return <span className="num ml-1 text-12 font-normal text-ink-3">{children}</span>;
}

export type Tab = { value: string; label: ReactNode; count?: ReactNode; content: ReactNode };

/** Parts of one page, one at a time. For different views with their own address use TabLinks. */
export function Tabs({ label, tabs, defaultValue }: { label: string; tabs: readonly Tab[]; defaultValue?: string }) {
  return (
    <Radix.Root defaultValue={defaultValue ?? tabs[0]?.value ?? ""}>
      <Radix.List aria-label={label} className={LIST}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={TAB}>
            {tab.label}
            {tab.count === undefined ? null : <Count>{tab.count}</Count>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-3">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}

export type TabLink = { href: ComponentProps<typeof Link>["href"]; label: ReactNode; count?: ReactNode; current: boolean; key: string };

/** Views of one list, each with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={LIST}>
      {tabs.map((tab) => (
        <Link key={tab.key} href={tab.href} aria-current={tab.current ? "page" : undefined} className={classNames("block", TAB)}>
          {tab.label}
          {tab.count === undefined ? null : <Count>{tab.count}</Count>}
        </Link>
      ))}
    </nav>
  );
}
