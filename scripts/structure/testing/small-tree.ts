import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files by their path from the root. */
export type Files = Record<string, string>;

/** A small project that keeps every rule: one slice through all layers, and each special room that others lean on. */
export const CLEAN: Files = {
  "package.json": "{}",
  "README.md": "# A tracker",
  "proxy.ts": 'import { LOCALES } from "@/lib/i18n/locales";\nexport default function proxy() { return LOCALES; }\n',
  "messages/en/common.json": "{}",
  "app/[locale]/layout.tsx": 'import { Shell } from "@/components/shell/shell";\nexport default function Layout() { return <Shell />; }\n',
  "app/[locale]/sign-in/page.tsx": "export default function SignIn() { return <p />; }\n",
  "app/[locale]/(app)/clauses/[code]/page.tsx": [
    'import { ClauseCard } from "@/components/clauses/clause-card";',
    'import { loadClause } from "@/lib/clauses/loaders";',
    "export default async function Page() { return <ClauseCard clause={await loadClause()} />; }",
  ].join("\n"),
  "app/api/health/route.ts": "export function GET() { return new Response(); }\n",
  "app/api/clauses/route.ts": [
    'import { requireRole } from "@/lib/auth/gate";',
    "export async function GET() { await requireRole(); return new Response(); }",
  ].join("\n"),
  "components/ui/button.tsx": 'export function Button() { return <button type="button" />; }\n',
  "components/charts/bars.tsx": 'import type { Bars } from "@/lib/charts/prepare-bars";\nexport function BarChart({ bars }: { bars: Bars }) { return <p>{bars.length}</p>; }\n',
  "components/shell/shell.tsx": 'import { Button } from "@/components/ui/button";\nexport function Shell() { return <Button />; }\n',
  "components/clauses/clause-card.tsx": [
    '"use client";',
    'import { acceptClauseAction } from "@/lib/clauses/actions";',
    'import type { Clause } from "@/lib/clauses/schema";',
    "export function ClauseCard({ clause }: { clause: Clause }) { return <form action={acceptClauseAction}>{clause.code}</form>; }",
  ].join("\n"),
  "lib/clauses/schema.ts": 'import { z } from "zod";\nimport type { Verb } from "@/lib/extraction/output";\nexport const clauseSchema = z.object({ code: z.string() });\nexport type Clause = { code: string; verb: Verb };\n',
  "lib/clauses/rules.ts": 'import type { Clause } from "./schema";\nimport { addDays } from "@/lib/calendar/day";\n/** True if it is late on `today`. */\nexport function isLate(clause: Clause, today: string) { return addDays(today, 1) > clause.code; }\n',
  "lib/clauses/labels.ts": 'export const LABELS = { noted: "verb.noted" };\n',
  "lib/clauses/queries.ts": 'import { db } from "@/lib/db/client";\n/** The clause of that code, or null. */\nexport async function getClause() { return db(); }\n',
  "lib/clauses/queries.db.test.ts": 'import { getClause } from "./queries";\nimport { db } from "@/lib/db/client";\nvoid getClause; void db;\n',
  "lib/clauses/mutations/accept.ts": 'import { append } from "@/lib/log/append";\n/** Accepts the clause. */\nexport async function acceptClause() { return append(); }\n',
  "lib/clauses/loaders.ts": [
    'import { requireRole } from "@/lib/auth/gate";',
    'import { getClause } from "./queries";',
    "/** The clause, for whoever is signed in. */",
    "export async function loadClause() { await requireRole(); return getClause(); }",
  ].join("\n"),
  "lib/clauses/actions.ts": [
    '"use server";',
    'import { requireRole } from "@/lib/auth/gate";',
    'import { acceptClause } from "./mutations/accept";',
    "/** Accepts the clause. */",
    "export async function acceptClauseAction() { await requireRole(); await acceptClause(); }",
  ].join("\n"),
  "lib/auth/gate.ts": "/** The account, or a redirect. */\nexport async function requireRole() { return null; }\n",
  "lib/calendar/day.ts": "/** The day `count` days later. */\nexport function addDays(day: string, count: number) { return new Date(day).getTime() + count; }\n",
  "lib/charts/prepare-bars.ts": 'import type { Clause } from "@/lib/clauses/schema";\nexport type Bars = Clause[];\n',
  "lib/db/client.ts": 'import { PrismaClient } from "@/lib/db/generated/client";\nimport { env } from "@/lib/env";\n/** The client. */\nexport function db() { return new PrismaClient(env()); }\n',
  "lib/env.ts": "/** The settings. */\nexport function env() { return process.env; }\n",
  "lib/extraction/output.ts": 'export type Verb = "noted";\n',
  "lib/extraction/registry.ts": "export const BODIES = [];\n",
  "lib/i18n/locales.ts": 'export const LOCALES = ["en", "zh", "ru"];\n',
  "lib/log/append.ts": 'import { db } from "@/lib/db/client";\n/** Appends. */\nexport async function append() { return db(); }\n',
  "scripts/bootstrap/start.mjs": 'import { spawn } from "node:child_process";\nspawn("node");\n',
};

/** Writes the files into a new temporary folder, hands its path to `look`, and removes it whatever happens. */
export function inTree<T>(files: Files, look: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), "structure-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
