import type accounts from "@/messages/en/accounts.json";
import type charts from "@/messages/en/charts.json";
import type commitment from "@/messages/en/commitment.json";
import type common from "@/messages/en/common.json";
import type communiques from "@/messages/en/communiques.json";
import type completion from "@/messages/en/completion.json";
import type deadlines from "@/messages/en/deadlines.json";
import type errors from "@/messages/en/errors.json";
import type evidence from "@/messages/en/evidence.json";
import type kinds from "@/messages/en/kinds.json";
import type lineage from "@/messages/en/lineage.json";
import type notices from "@/messages/en/notices.json";
import type overview from "@/messages/en/overview.json";
import type owners from "@/messages/en/owners.json";
import type progress from "@/messages/en/progress.json";
import type quarters from "@/messages/en/quarters.json";
import type register from "@/messages/en/register.json";
import type registry from "@/messages/en/registry.json";
import type review from "@/messages/en/review.json";
import type roles from "@/messages/en/roles.json";
import type selection from "@/messages/en/selection.json";
import type shell from "@/messages/en/shell.json";
import type statuses from "@/messages/en/statuses.json";
import type verbs from "@/messages/en/verbs.json";

import type { Locale } from "./routing";

/** All words of the interface, by namespace; a new namespace is one import, one line here and one in NAMESPACES. */
export type Messages = {
  accounts: typeof accounts;
  charts: typeof charts;
  commitment: typeof commitment;
  common: typeof common;
  communiques: typeof communiques;
  completion: typeof completion;
  deadlines: typeof deadlines;
  errors: typeof errors;
  evidence: typeof evidence;
  kinds: typeof kinds;
  lineage: typeof lineage;
  notices: typeof notices;
  overview: typeof overview;
  owners: typeof owners;
  progress: typeof progress;
  quarters: typeof quarters;
  register: typeof register;
  registry: typeof registry;
  review: typeof review;
  roles: typeof roles;
  selection: typeof selection;
  shell: typeof shell;
  statuses: typeof statuses;
  verbs: typeof verbs;
};

export type Namespace = keyof Messages;

/** The namespaces, each a file of its own in messages/<language>/. */
export const NAMESPACES = Object.keys({
  accounts: true,
  charts: true,
  commitment: true,
  common: true,
  communiques: true,
  completion: true,
  deadlines: true,
  errors: true,
  evidence: true,
  kinds: true,
  lineage: true,
  notices: true,
  overview: true,
  owners: true,
  progress: true,
  quarters: true,
  register: true,
  registry: true,
  review: true,
  roles: true,
  selection: true,
  shell: true,
  statuses: true,
  verbs: true,
} satisfies Record<Namespace, true>) as Namespace[];

type JsonModule = { default: unknown };

/** Reads the words of one language. The three languages have the same keys, which a test holds, so one type serves all. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const file = (await import(`../../messages/${locale}/${namespace}.json`)) as JsonModule;
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(entries) as Messages;
}
