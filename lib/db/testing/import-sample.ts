import { createHash, randomUUID } from "node:crypto";
import type { Actor, Role } from "@/lib/accounts/schema";
import { importCommunique } from "@/lib/communiques/mutations/import";
import type { PrismaClient } from "@/lib/db/generated/client";
import type { Clause, Deadline, Extraction, Owner, PerLanguage } from "@/lib/extraction/output";

/** A clause of a made-up communiqué: what a test cares about, the rest by default. */
export type SampleClause = {
  paragraph: number;
  zh?: { text: string; verb: string };
  en?: { text: string; verb: string };
  deliverables?: { text: PerLanguage<string>; deadline: Deadline | null }[];
} & Partial<Pick<Clause, "verb" | "kind" | "notices"> & { sector: Clause["sector"]["code"]; owners: Omit<Owner, "name">[]; parties: string[] }>;

const NOBODY: Omit<Owner, "name">[] = [{ body: "member-states", role: "lead", basis: "default" }];
const ALL_STATES = ["BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ"];

/** A deadline that the words give, an event by default. */
export function sampleDeadline(latest: string | null, parts: Partial<Deadline> = {}): Deadline {
  return { text: latest ?? "下次会议", type: "event", earliest: null, latest, precision: latest ? "day" : "relative", rule: "sample", ...parts };
}

function perLanguage<Value>({ zh, en }: SampleClause, pick: (words: { text: string; verb: string }) => Value): PerLanguage<Value> {
  return { ...(zh && { zh: pick(zh) }), ...(en && { en: pick(en) }) };
}

function toClause(sample: SampleClause, at: number): Clause {
  const { paragraph, verb = "noted", kind = "proposal", notices = [], sector = "security", owners = NOBODY, parties = ALL_STATES } = sample;
  return {
    id: `sample-${at}`, paragraph, line: perLanguage(sample, () => paragraph), order: at + 1, verb, kind, notices,
    verbText: perLanguage(sample, (words) => words.verb), tracked: true, confidence: 1, reasons: [],
    span: perLanguage(sample, ({ text }) => ({ start: 0, end: text.length, text })),
    subject: { text: {}, parties, partiesBasis: parties.length === ALL_STATES.length ? "all" : "named" },
    owners: owners.map((owner) => ({ ...owner, name: { zh: owner.body, en: owner.body, ru: owner.body } })),
    sector: { code: sector, alternatives: [] },
    deliverables: (sample.deliverables ?? [{ text: {}, deadline: null }]).map((deliverable) => ({ ...deliverable, kind })),
    eventDate: null, documents: [],
  };
}

function paragraphsOf(samples: readonly SampleClause[]): Extraction["paragraphs"] {
  return [...new Set(samples.map(({ paragraph }) => paragraph))].toSorted((one, other) => one - other).map((index) => {
    const first = samples.find(({ paragraph }) => paragraph === index) ?? { paragraph: index };
    return { index, line: perLanguage(first, () => index), text: perLanguage(first, ({ text }) => text), alignment: { certainty: 1 } };
  });
}

/** Imports a made-up communiqué with these tracked clauses: CHG24 of 19 November 2025 unless told otherwise. */
export async function importSample(client: PrismaClient, samples: readonly SampleClause[], { meeting = 24, adoptedOn = "2025-11-19" } = {}): Promise<void> {
  const bytes = Buffer.from(randomUUID());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const extraction: Extraction = {
    format: 1,
    document: {
      title: { zh: "公报" }, languages: ["zh", "en"], body: "CHG", meeting, heldFrom: null, heldTo: null, adoptedOn, publishedOn: null, place: {},
      sources: [{ file: "sample.txt", language: "zh", sha256 }],
    },
    paragraphs: paragraphsOf(samples), clauses: samples.map(toClause), notices: [],
  };
  await importCommunique({ extraction, files: [{ sha256, bytes }], rulesVersion: "sample", actor: "product" }, client);
}

/** A person of this role, without a password. */
export async function createSampleActor(client: PrismaClient, role: Role): Promise<Actor> {
  const no = (await client.person.count()) + 1_000_000;
  const person = await client.person.create({ data: { id: randomUUID(), name: `Sample ${role}`, email: `${role}-${no}@example.org`, role, createdNo: no } });
  return { id: person.id, name: person.name, role };
}
