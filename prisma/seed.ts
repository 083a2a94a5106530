import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { clauseSchema } from "@/lib/clauses/schema";
import { importCommunique } from "@/lib/communiques/mutations/import";
import { createPrisma, type Transaction } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { BODIES } from "@/lib/extraction/registry/bodies";
import { MEMBERS } from "@/lib/extraction/registry/members";
import { PILLARS, SECTORS } from "@/lib/extraction/registry/sectors";
import { readCommunique, RULES_VERSION } from "@/lib/intake/read-communique";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";
import { titlesProposed } from "@/lib/titles/mutations";

/** Held while the registry is filled, so that several starters do it once. */
const SEED_GATE = 0x5c0_108;

const COMMUNIQUES = path.join(import.meta.dirname, "communiques");

/** Registers what the product knows (pillars, sectors, bodies, members) and imports the communiqués it ships with; what is there already is left alone. */
export async function seed(databaseUrl: string): Promise<{ imported: string[] }> {
  const client = createPrisma(databaseUrl);
  try {
    await seedRegistry(client);
    await proposeMissingTitles(client);
    return { imported: await importShipped(client) };
  } finally {
    await client.$disconnect();
  }
}

/** Registers every pillar, sector, body and member that the database lacks. */
export async function seedRegistry(client: PrismaClient): Promise<void> {
  await client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEED_GATE})`;
      const events = await missingEvents(tx);
      if (events.length > 0) await appendEvents(tx, { actorId: null, events });
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

async function codesOf(rows: Promise<{ code: string }[]>): Promise<Set<string>> {
  return new Set((await rows).map(({ code }) => code));
}

async function missingEvents(tx: Transaction): Promise<NewEvent[]> {
  const pillars = await codesOf(tx.pillar.findMany({ select: { code: true } }));
  const sectors = await codesOf(tx.sector.findMany({ select: { code: true } }));
  const bodies = await codesOf(tx.body.findMany({ select: { code: true } }));
  const members = await codesOf(tx.memberState.findMany({ select: { code: true } }));
  return [
    ...PILLARS.filter(({ code }) => !pillars.has(code)).map(({ code, ...data }): NewEvent => ({
      kind: "pillar.registered", subject: { type: "pillar", id: code }, data,
    })),
    ...SECTORS.filter(({ code }) => !sectors.has(code)).map(({ code, ...data }): NewEvent => ({
      kind: "sector.registered", subject: { type: "sector", id: code }, data,
    })),
    ...BODIES.filter(({ code }) => !bodies.has(code)).map(({ code, ...data }): NewEvent => ({
      kind: "body.registered", subject: { type: "body", id: code }, data,
    })),
    ...MEMBERS.filter(({ code }) => !members.has(code)).map(({ code, name, ordinal, from, to }): NewEvent => ({
      kind: "member.registered", subject: { type: "member", id: code }, data: { ordinal, name, memberships: [{ from, to }] },
    })),
  ];
}

/** Commitments from before there were short titles get theirs proposed. */
async function proposeMissingTitles(client: PrismaClient): Promise<void> {
  await client.$transaction(
    async (tx) => {
      const untitled = await tx.commitment.findMany({ where: { titles: { none: {} } }, select: { id: true, clause: { select: { proposal: true } } } });
      const events = untitled.map(({ id, clause }) => titlesProposed({ commitmentId: id, clause: clauseSchema.parse(clause.proposal) }));
      const telling = events.filter(({ data }) => Object.keys("titles" in data ? data.titles : {}).length > 0);
      if (telling.length > 0) await appendEvents(tx, { actorId: null, events: telling });
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

/** Imports each shipped file whose bytes the database does not hold yet; returns the codes of those it took in. */
async function importShipped(client: PrismaClient): Promise<string[]> {
  const imported: string[] = [];
  for (const name of (await readdir(COMMUNIQUES)).toSorted()) {
    const bytes = await readFile(path.join(COMMUNIQUES, name));
    const held = await client.sourceFile.count({ where: { sha256: createHash("sha256").update(bytes).digest("hex") } });
    if (held > 0) continue;
    const { extraction, files } = await readCommunique([{ name, bytes }]);
    imported.push((await importCommunique({ extraction, files, rulesVersion: RULES_VERSION, actor: "product" }, client)).code);
  }
  return imported;
}
