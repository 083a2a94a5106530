import { INFORMATION_KINDS, TRACKED_VERBS } from "@/lib/clauses/schema";
import { DUE_SOON_DAYS } from "@/lib/commitments/rules";
import type { Reader } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { searchConditions } from "@/lib/register/queries/search";
import { freshSince } from "@/lib/register/rules";
import type { RegisterClock, RegisterFilter, RegisterQuestion } from "@/lib/register/schema";

/** Whether commitment `c` is to follow up: isFollowUp, asked of the database. */
export const FOLLOW_UP = Prisma.sql`(c.kind <> ALL(${[...INFORMATION_KINDS]}::text[]))`;

/** Whether commitment `c` with state `s` is open: isOpen, asked of the database. */
const OPEN = Prisma.sql`(${FOLLOW_UP} AND s.completion NOT IN ('completed', 'discontinued'))`;

/** The timeliness of commitment `c` with state `s` on a day: timelinessOn, asked of the database; a law test holds them together. */
export function timelinessSql(today: string): Prisma.Sql {
  return Prisma.sql`(CASE
    WHEN NOT ${FOLLOW_UP} THEN 'none'
    WHEN NOT ${OPEN} THEN 'closed'
    WHEN s.deadline_latest IS NULL OR s.deadline_type IS NULL THEN 'undated'
    WHEN s.deadline_latest > ${today}::date + ${DUE_SOON_DAYS}::int THEN 'ahead'
    WHEN s.deadline_latest >= ${today}::date THEN 'due_soon'
    WHEN s.deadline_type = 'term' THEN 'term_ended'
    WHEN c.verb = 'noted' THEN 'date_passed'
    ELSE 'overdue' END)`;
}

/** Whether commitment `c` with state `s` is stale: isStale, asked of the database; a law test holds them together. */
export function staleSql({ today, timeZone }: RegisterClock): Prisma.Sql {
  return Prisma.sql`(${OPEN} AND (s.last_entry_at IS NULL OR (s.last_entry_at AT TIME ZONE ${timeZone})::date < ${freshSince(today)}::date))`;
}

/** Whether commitment `c` stands in the register: what a person rejected does not. */
export const STANDING = Prisma.sql`c.selection <> 'rejected'`;

/** Whether commitment `c` has a notice that nobody has settled. */
export const HAS_NOTICE = Prisma.sql`EXISTS (SELECT FROM notice n WHERE n.clause_id = c.clause_id AND n.state = 'open')`;

/** What every reading of the register starts from: commitments `c`, their states `s`, sectors `x` and communiqués `m`. */
export const FROM_REGISTER = Prisma.sql`
  FROM commitment c
  JOIN commitment_state s ON s.commitment_id = c.id
  JOIN sector x ON x.code = c.sector_code
  JOIN communique m ON m.id = c.communique_id`;

function oneOf(column: Prisma.Sql, values: readonly string[]): Prisma.Sql[] {
  return values.length > 0 ? [Prisma.sql`${column} = ANY(${[...values]}::text[])`] : [];
}

/** The verb is one of those asked for; "promoted" stands for all that are not tracked. */
function verbConditions({ verb }: RegisterFilter): Prisma.Sql[] {
  if (!verb.includes("promoted")) return oneOf(Prisma.sql`c.verb`, verb);
  const tracked = TRACKED_VERBS.filter((each) => !verb.includes(each));
  return [Prisma.sql`c.verb <> ALL(${tracked}::text[])`];
}

function attributeConditions(filter: RegisterFilter): Prisma.Sql[] {
  return [
    ...verbConditions(filter),
    ...oneOf(Prisma.sql`c.kind`, filter.kind),
    ...oneOf(Prisma.sql`s.completion`, filter.completion),
    ...oneOf(Prisma.sql`c.sector_code`, filter.sector),
    ...oneOf(Prisma.sql`x.pillar_code`, filter.pillar ? [filter.pillar] : []),
    ...oneOf(Prisma.sql`m.code`, filter.communique ? [filter.communique] : []),
  ];
}

function relatedConditions(filter: RegisterFilter): Prisma.Sql[] {
  const { body, member } = filter;
  return [
    ...(body.length > 0 ? [Prisma.sql`c.id IN (SELECT o.commitment_id FROM commitment_owner o WHERE o.body_code = ANY(${body}::text[]))`] : []),
    ...(member ? [Prisma.sql`c.id IN (SELECT p.commitment_id FROM commitment_party p WHERE p.state_code = ${member})`] : []),
  ];
}

/** The conditions that the tabs set. */
function viewConditions({ follow, timeliness, fresh, notices }: RegisterFilter, clock: RegisterClock): Prisma.Sql[] {
  return [
    ...(follow === "all" ? [] : [follow === "follow_up" ? FOLLOW_UP : Prisma.sql`NOT ${FOLLOW_UP}`]),
    ...oneOf(timelinessSql(clock.today), timeliness),
    ...(fresh === "stale" ? [staleSql(clock)] : []),
    ...(notices === "with" ? [HAS_NOTICE] : []),
  ];
}

function datedConditions({ dated }: RegisterFilter): Prisma.Sql[] {
  if (dated === "any") return [];
  return [dated === "yes" ? Prisma.sql`s.deadline_latest IS NOT NULL` : Prisma.sql`s.deadline_latest IS NULL`];
}

/** What a commitment must meet to be in a view, over the tables of FROM_REGISTER. */
export async function whereMatched({ filter, clock }: RegisterQuestion, reader: Reader): Promise<Prisma.Sql> {
  const conditions = [
    STANDING,
    ...(await searchConditions(filter.q, reader)),
    ...attributeConditions(filter),
    ...relatedConditions(filter),
    ...viewConditions(filter, clock),
    ...datedConditions(filter),
  ];
  return Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
}
