import { LANGUAGES } from "@/lib/clauses/schema";
import { isFollowUp, timelinessOn } from "@/lib/commitments/rules";
import { db, type Reader } from "@/lib/db/client";
import { isoDay } from "@/lib/db/convert";
import type { Prisma } from "@/lib/db/generated/client";
import { todayIn } from "@/lib/calendar/day";
import { clauseWords, isStale, shortCode } from "@/lib/register/rules";
import { type RegisterClock, type RegisterRow, registerRowSchema } from "@/lib/register/schema";

const SHOWN = {
  id: true, code: true, verb: true, kind: true, sectorCode: true, selection: true,
  communique: { select: { code: true, languages: true } },
  clause: {
    select: {
      spans: { select: { language: true, text: true, verbText: true } },
      notices: { where: { state: "open" }, select: { code: true }, orderBy: { raisedNo: "asc" } },
    },
  },
  state: true,
  _count: { select: { deliverables: { where: { untilNo: null } } } },
  owners: {
    where: { role: { in: ["lead", "host"] }, basis: { not: "default" } },
    select: { role: true, body: { select: { code: true, nameZh: true, nameEn: true, nameRu: true } } },
    orderBy: { ordinal: "asc" },
  },
} satisfies Prisma.CommitmentSelect;
type Stored = Prisma.CommitmentGetPayload<{ select: typeof SHOWN }>;

function deadlineOf(state: NonNullable<Stored["state"]>) {
  if (state.deadlineText === null) return null;
  const { deadlineText: text, deadlineType: type, deadlinePrecision: precision } = state;
  return { text, type, precision, earliest: isoDay(state.deadlineEarliest), latest: isoDay(state.deadlineLatest) };
}

function wordsOf({ clause }: Stored) {
  const known = clause.spans.filter(({ language }) => LANGUAGES.some((one) => one === language));
  return Object.fromEntries(known.map(({ language, ...span }) => [language, clauseWords(span)]));
}

function ownersOf({ owners }: Stored) {
  return owners.map(({ role, body }) => ({ role, body: body.code, name: { zh: body.nameZh, en: body.nameEn, ru: body.nameRu } }));
}

function toRow(stored: Stored, { today, timeZone }: RegisterClock): RegisterRow {
  const { state, sectorCode, communique, clause, _count, ...commitment } = stored;
  if (state === null) throw new Error(`commitment ${commitment.code} has no state`);
  const lastEntryOn = state.lastEntryAt && todayIn(timeZone, state.lastEntryAt);
  const row = registerRowSchema.omit({ followUp: true, timeliness: true, stale: true }).parse({
    ...commitment, lastEntryOn,
    shortCode: shortCode(commitment.code), communique: communique.code, languages: communique.languages, sector: sectorCode,
    words: wordsOf(stored), parts: _count.deliverables, notices: clause.notices.map(({ code }) => code), owners: ownersOf(stored),
    deadline: deadlineOf(state), completion: state.completion, version: state.version,
  });
  const deadline = { deadlineLatest: row.deadline?.latest ?? null, deadlineType: row.deadline?.type ?? null };
  return { ...row, followUp: isFollowUp(row.kind), timeliness: timelinessOn({ ...row, ...deadline }, today), stale: isStale(row, today) };
}

/** The rows of these commitments, in the order of the ids; what is not there is left out. */
export async function readRows({ ids, clock }: { ids: readonly string[]; clock: RegisterClock }, reader: Reader = db()): Promise<RegisterRow[]> {
  const stored = await reader.commitment.findMany({ where: { id: { in: [...ids] } }, select: SHOWN });
  const rows = new Map(stored.map((one) => [one.id, toRow(one, clock)]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}
