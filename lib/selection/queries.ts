import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { db } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import { lastPosition } from "@/lib/log/read";
import { type ListedNotice, listedNoticeSchema, type SelectedClause, selectedClauseSchema, type SelectionHead } from "@/lib/selection/schema";

const INSTANT = "YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"";

/** A communiqué's code, day, rules and the position up to which the log is known; null if there is none of that code. */
export async function getSelectionHead(code: string, reader: Reader = db()): Promise<(SelectionHead & { id: string; revision: number }) | null> {
  const row = await reader.communique.findUnique({ where: { code }, select: { id: true, code: true, adoptedOn: true, rulesVersion: true, revision: true } });
  return row && { ...row, adoptedOn: isoDay(row.adoptedOn), known: await lastPosition(reader) };
}

/** Every clause of a communiqué in the order of its text, tracked or not, with who decided what about it, when and why. */
export async function listSelectedClauses(communiqueId: string, reader: Reader = db()): Promise<SelectedClause[]> {
  return z.array(selectedClauseSchema).parse(await reader.$queryRaw`
    SELECT cl.paragraph_index AS paragraph, cl.ordinal AS "order", cl.key, cl.proposal->>'verb' AS "proposedVerb", cl.verb, cl.tracked, cl.kind,
      coalesce(c.sector_code, cl.holding->>'sector', cl.proposal#>>'{sector,code}') AS sector, cl.confidence, cl.proposal->'reasons' AS reasons,
      cl.origin, cl.standing, cl.decision, p.name AS "decidedBy", to_char(e.recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "decidedAt",
      nullif(e.data->>'reason', '') AS reason, c.code, c.selection,
      coalesce((SELECT jsonb_object_agg(s.language, s.text) FROM clause_span s WHERE s.clause_id = cl.id), '{}'::jsonb) AS words,
      coalesce(cl.holding->'supplied', '{}'::jsonb) AS supplied
    FROM clause cl
    LEFT JOIN commitment c ON c.clause_id = cl.id
    LEFT JOIN log_event e ON e.no = cl.decided_no
    LEFT JOIN person p ON p.id = e.actor_id
    WHERE cl.communique_id = ${communiqueId}::uuid
    ORDER BY cl.paragraph_index, (SELECT min(s.start_offset) FROM clause_span s WHERE s.clause_id = cl.id), cl.ordinal`);
}

/** Every notice of a communiqué in the order of its text, with the words it is about and what a person said of it. */
export async function listNotices({ id, revision }: { id: string; revision: number }, reader: Reader = db()): Promise<ListedNotice[]> {
  const rows = await reader.notice.findMany({
    where: { communiqueId: id, OR: [{ revision }, { clauseId: { not: null } }] },
    include: { clause: { select: { commitment: { select: { code: true } } } } },
    orderBy: [{ paragraphIndex: "asc" }, { raisedNo: "asc" }, { id: "asc" }],
  });
  const texts = await reader.paragraphText.findMany({ where: { communiqueId: id } });
  const events = await reader.logEvent.findMany({ where: { no: { in: rows.flatMap(({ settledNo }) => settledNo ?? []) } }, select: { no: true, actorId: true, recordedAt: true } });
  const people = await reader.person.findMany({ where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } });
  return rows.map(({ paragraphIndex, code, message, state, reason, settledNo, clause, ...row }) => {
    const event = events.find(({ no }) => no === settledNo);
    const own = texts.filter((text) => text.revision === row.revision && text.paragraphIndex === paragraphIndex);
    return listedNoticeSchema.parse({
      paragraph: paragraphIndex, code, message, state, reason, commitment: clause?.commitment?.code ?? null, words: wordsAt(row.places, own),
      settledBy: people.find(({ id: person }) => person === event?.actorId)?.name ?? null, settledAt: event?.recordedAt.toISOString() ?? null,
    });
  });
}

const placesSchema = z.record(z.string(), z.object({ start: z.int(), end: z.int() }));

function wordsAt(places: unknown, texts: readonly { language: string; text: string }[]): Record<string, string> {
  const found = Object.entries(placesSchema.parse(places)).flatMap(([language, { start, end }]) => {
    const words = texts.find((text) => text.language === language)?.text.slice(start, end);
    return words ? [[language, words] as const] : [];
  });
  return Object.fromEntries(found);
}
