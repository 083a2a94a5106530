import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCommunique } from "@/lib/intake/read-communique";
import type { Clause } from "./output";
import { findBodies } from "./rules/find-bodies";

const NAME = "2025-11-19-chg-24.zh-en.txt";
const FIXTURE = path.join(import.meta.dirname, "fixtures/zh-en/chg-24");

const wordsSchema = z.object({ verbText: z.string(), span: z.string() });
const deadlineSchema = z.object({ text: z.string(), type: z.string(), earliest: z.string().nullable(), latest: z.string().nullable(), precision: z.string() });
const trackedSchema = z.object({
  kind: z.string(),
  sector: z.string(),
  owners: z.array(z.object({ name: z.string(), role: z.string(), basis: z.string() })),
  parties: z.array(z.string()),
  partiesBasis: z.string(),
  deliverables: z.array(z.object({ zh: z.string(), kind: z.string(), deadline: deadlineSchema.nullable() })),
  eventDate: z.object({ text: z.string(), earliest: z.string(), latest: z.string(), precision: z.string() }).nullable(),
});
const labelSchema = z.object({ paragraph: z.number(), order: z.number(), verb: z.string(), tracked: z.boolean(), zh: wordsSchema, en: wordsSchema.nullish() });
const noticeSchema = z.object({ paragraph: z.number(), order: z.number().optional(), code: z.string(), fromTextsAlone: z.boolean() });

function readLabels<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(path.join(FIXTURE, name), "utf8")));
}

const labels = readLabels("labels.json", z.array(labelSchema));
const trackedLabels = readLabels("labels.json", z.array(z.looseObject({ tracked: z.boolean() })))
  .map((label, position) => ({ head: labels[position], label }))
  .flatMap(({ head, label }) => (head !== undefined && label.tracked ? [{ ...head, ...trackedSchema.parse(label) }] : []));
const labelledNotices = readLabels("notices.json", z.array(noticeSchema));

const bytes = readFileSync(path.join(process.cwd(), "prisma/communiques", NAME));
const { extraction } = await readCommunique([{ name: NAME, bytes }]);

function clauseOf(label: { paragraph: number; order: number }): Clause {
  const clause = extraction.clauses.find(({ paragraph, order }) => paragraph === label.paragraph && order === label.order);
  if (clause === undefined) throw new Error(`no clause ${label.paragraph}.${label.order}`);
  return clause;
}

/** A label names an owner in the text's words; the registry's last name in them is the body. */
function bodyOfLabel(name: string): string {
  return name === "各方" ? "member-states" : (findBodies(name, "zh").at(-1)?.body.code ?? name);
}

describe("the 24th communiqué against its hand labels", () => {
  it("says which meeting it is of, when and where", () => {
    expect(extraction.document).toMatchObject({
      body: "CHG", meeting: 24, heldFrom: "2025-11-17", heldTo: "2025-11-18", adoptedOn: "2025-11-18", publishedOn: "2025-11-19", place: { zh: "莫斯科" },
    });
    expect(extraction.paragraphs).toHaveLength(112);
  });

  it("has each clause once, with its verb, and no other", () => {
    const found = extraction.clauses.map(({ paragraph, order, verb }) => `${paragraph}.${order} ${verb}`);
    expect(found).toEqual(labels.map(({ paragraph, order, verb }) => `${paragraph}.${order} ${verb}`));
  });

  it.each(labels)("paragraph $paragraph, clause $order ($verb) stands where the reader marked it", (label) => {
    const clause = clauseOf(label);
    expect(clause.tracked).toBe(label.tracked);
    expect({ verbText: clause.verbText.zh, span: clause.span.zh?.text }).toEqual(label.zh);
    expect(clause.span.en === undefined ? null : { verbText: clause.verbText.en, span: clause.span.en.text }).toEqual(label.en ?? null);
  });

  it.each(trackedLabels)("paragraph $paragraph, clause $order has the reader's fields", (label) => {
    const clause = clauseOf(label);
    expect({ kind: clause.kind, sector: clause.sector.code, eventDate: clause.eventDate }).toEqual({ kind: label.kind, sector: label.sector, eventDate: label.eventDate });
    expect({ parties: clause.subject.parties, basis: clause.subject.partiesBasis }).toEqual({ parties: label.parties, basis: label.partiesBasis });
    const deliverables = clause.deliverables.map(({ text, kind, deadline }) => {
      if (deadline === null) return { zh: text.zh, kind, deadline };
      const { rule, ...rest } = deadline;
      expect(rule).toMatch(/^zh\./u);
      return { zh: text.zh, kind, deadline: rest };
    });
    expect(deliverables).toEqual(label.deliverables);
    const owners = clause.owners.map(({ body, role, basis }) => `${role} ${body} ${basis}`);
    expect(owners.toSorted()).toEqual(label.owners.map(({ name, role, basis }) => `${role} ${bodyOfLabel(name)} ${basis}`).toSorted());
  });
});

/** Seen by a reader who compares what the sentences mean; no rule does. */
const BEYOND_RULES = new Set(["16 translation.term"]);

describe("the notices of the 24th communiqué", () => {
  const onClauses = extraction.clauses.flatMap(({ paragraph, notices }) => notices.map(({ code }) => `${paragraph} ${code}`));
  const found = new Set([...onClauses, ...extraction.notices.map(({ paragraph, code }) => `${paragraph ?? 0} ${code}`)]);
  const wanted = labelledNotices.map(({ paragraph, code, fromTextsAlone }) => ({ notice: `${paragraph} ${code}`, fromTextsAlone }));

  it("are all that the texts alone show", () => {
    const visible = wanted.filter(({ notice, fromTextsAlone }) => fromTextsAlone && !BEYOND_RULES.has(notice)).map(({ notice }) => notice);
    expect(visible.filter((notice) => !found.has(notice))).toEqual([]);
  });

  it("are silent on clean paragraphs", () => {
    const labelled = new Set(wanted.map(({ notice }) => notice));
    expect([...found].filter((notice) => !labelled.has(notice))).toEqual([]);
  });

  it("tell what repeats another paragraph's translation, and give its clauses no English", () => {
    for (const paragraph of [15, 29, 90]) {
      const clauses = extraction.clauses.filter((clause) => clause.paragraph === paragraph);
      expect(clauses.length).toBeGreaterThan(0);
      for (const clause of clauses) {
        expect(clause.notices.map(({ code }) => code)).toContain("translation.duplicate");
        expect([clause.span.en, clause.verbText.en, clause.line.en]).toEqual([undefined, undefined, undefined]);
      }
    }
  });
});
