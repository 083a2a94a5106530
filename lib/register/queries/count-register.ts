import { z } from "zod";
import { sectorCodeSchema } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { FOLLOW_UP, FROM_REGISTER, HAS_NOTICE, STANDING, staleSql, timelinessSql, whereMatched } from "@/lib/register/queries/matched";
import { activeDimensions, withoutDimension, withView } from "@/lib/register/rules";
import type { Alternative, RegisterPage, RegisterQuestion } from "@/lib/register/schema";

const count = z.int().nonnegative();
const groupsSchema = z.array(z.object({ sector: sectorCodeSchema, followUp: count, information: count, unreviewed: count, unreviewedInformation: count }));

/** Counts by sector of what a filter matches, whether to follow up or for information. */
async function countGroups({ filter, clock }: RegisterQuestion, reader: Reader) {
  const where = await whereMatched({ filter: { ...filter, follow: "all" }, clock }, reader);
  const rows = await reader.$queryRaw`
    WITH matched AS (SELECT c.sector_code, x.ordinal, ${FOLLOW_UP} AS follow_up, c.selection ${FROM_REGISTER} ${where})
    SELECT sector_code AS sector,
      (count(*) FILTER (WHERE follow_up))::int AS "followUp", (count(*) FILTER (WHERE NOT follow_up))::int AS information,
      (count(*) FILTER (WHERE selection = 'proposed'))::int AS unreviewed,
      (count(*) FILTER (WHERE selection = 'proposed' AND NOT follow_up))::int AS "unreviewedInformation"
    FROM matched GROUP BY sector_code, ordinal ORDER BY ordinal`;
  return groupsSchema.parse(rows);
}

const viewsSchema = z.tuple([
  z.object({ follow_up: count, overdue: count, due_soon: count, stale: count, notices: count, information: count, all: count, tracked: count }),
]);

/** What each tab would show with the other filters kept, and how many commitments are tracked at all. */
async function countViews({ filter, clock }: RegisterQuestion, reader: Reader) {
  const where = await whereMatched({ filter: withView(filter, "all"), clock }, reader);
  const rows = await reader.$queryRaw`
    WITH matched AS (
      SELECT ${FOLLOW_UP} AS follow_up, ${timelinessSql(clock.today)} AS timeliness, ${staleSql(clock)} AS stale, ${HAS_NOTICE} AS notices ${FROM_REGISTER} ${where})
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE follow_up))::int AS follow_up, (count(*) FILTER (WHERE NOT follow_up))::int AS information,
      (count(*) FILTER (WHERE timeliness = 'overdue'))::int AS overdue, (count(*) FILTER (WHERE timeliness = 'due_soon'))::int AS due_soon,
      (count(*) FILTER (WHERE stale))::int AS stale, (count(*) FILTER (WHERE notices))::int AS notices,
      (SELECT count(*) FROM commitment c WHERE ${STANDING})::int AS tracked
    FROM matched`;
  const [{ tracked, ...views }] = viewsSchema.parse(rows);
  return { tracked, views };
}

function sumOf<Row>(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}

/** The figures around the rows of a view. */
export type RegisterCounts = Omit<RegisterPage, "rows" | "page" | "pages">;

/** Counts a view of the register: its total, its groups, what the choice between follow-up and information hides, and the other tabs. */
export async function countRegister(question: RegisterQuestion, reader: Reader = db()): Promise<RegisterCounts> {
  const [groups, { tracked, views }] = await Promise.all([countGroups(question, reader), countViews(question, reader)]);
  const { follow } = question.filter;
  const followUp = sumOf(groups, (group) => group.followUp);
  const information = sumOf(groups, (group) => group.information);
  const seen = { follow_up: [followUp, 0], information: [0, information], all: [followUp, information] }[follow];
  const total = sumOf(seen, (figure) => figure);
  const unreviewedInformation = sumOf(groups, (group) => group.unreviewedInformation);
  const unreviewedAll = sumOf(groups, (group) => group.unreviewed);
  const unreviewed = { follow_up: unreviewedAll - unreviewedInformation, information: unreviewedInformation, all: unreviewedAll }[follow];
  return {
    followUp, information, total, hidden: followUp + information - total, tracked, unreviewed, views,
    groups: groups.map((group) => ({ sector: group.sector, followUp: group.followUp, information: group.information })),
  };
}

/** For a view that shows nothing: what each part of its filter hides, the most telling first; parts whose loss changes nothing are left out. */
export async function listAlternatives({ filter, clock }: RegisterQuestion, reader: Reader = db()): Promise<Alternative[]> {
  const found = await Promise.all(
    activeDimensions(filter).map(async (dimension) => {
      const totals = await countTotals({ filter: withoutDimension(filter, dimension), clock }, reader);
      return { dimension, ...totals };
    }),
  );
  return found.filter(({ total }) => total > 0).toSorted((one, other) => one.total - other.total);
}

const totalsSchema = z.tuple([z.object({ followUp: count, information: count, total: count })]);

async function countTotals(question: RegisterQuestion, reader: Reader) {
  const where = await whereMatched(question, reader);
  const rows = await reader.$queryRaw`
    SELECT (count(*) FILTER (WHERE ${FOLLOW_UP}))::int AS "followUp", (count(*) FILTER (WHERE NOT ${FOLLOW_UP}))::int AS information,
      count(*)::int AS total ${FROM_REGISTER} ${where}`;
  return totalsSchema.parse(rows)[0];
}
