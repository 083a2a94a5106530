import { z } from "zod";
import { db, type Reader } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { COMPLETIONS } from "@/lib/progress/schema";
import { countRegister } from "@/lib/register/queries/count-register";
import { FROM_REGISTER, whereMatched } from "@/lib/register/queries/matched";
import { readRows } from "@/lib/register/queries/read-rows";
import { PAGE_SIZE, type RegisterFilter, type RegisterPage, type RegisterQuestion } from "@/lib/register/schema";

/** The order of the text: the newest communiqué first, each from its first paragraph on. */
const TEXT_ORDER = Prisma.sql`adopted_on DESC, communique, paragraph_index, ordinal`;

/** What has no deadline or no entry comes last, whichever way the rest runs. */
function orderSql({ order, direction }: Pick<RegisterFilter, "order" | "direction">): Prisma.Sql {
  const way = direction === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  if (order === "deadline") return Prisma.sql`deadline_latest ${way} NULLS LAST, ${TEXT_ORDER}`;
  if (order === "last_entry") return Prisma.sql`last_entry_at ${way} NULLS LAST, ${TEXT_ORDER}`;
  if (order === "completion") return Prisma.sql`array_position(${[...COMPLETIONS]}::text[], completion) ${way}, ${TEXT_ORDER}`;
  if (order === "sector") return Prisma.sql`sector_ordinal ${way}, ${TEXT_ORDER}`;
  // A body's or a sector's promises over the years: in the order of time.
  if (order === "communique") return Prisma.sql`adopted_on ${way}, communique, paragraph_index, ordinal`;
  return direction === "asc" ? TEXT_ORDER : Prisma.sql`adopted_on ASC, communique DESC, paragraph_index DESC, ordinal DESC`;
}

const idsSchema = z.array(z.object({ id: z.uuid() }));

// The planner otherwise walks an index in the wanted order and tests every row for the words, which can take a hundred times as long.
function pageSql({ where, order, limits }: Record<"where" | "order" | "limits", Prisma.Sql>): Prisma.Sql {
  return Prisma.sql`
    WITH matched AS MATERIALIZED (
      SELECT c.id, c.adopted_on, m.code AS communique, c.paragraph_index, c.ordinal, x.ordinal AS sector_ordinal,
        s.completion, s.deadline_latest, s.last_entry_at
      ${FROM_REGISTER} ${where})
    SELECT id FROM matched ORDER BY ${order} ${limits}`;
}

/** The ids of all commitments in a view, in its order: for exports of exactly what the reader sees. */
export async function listMatchedIds(question: RegisterQuestion, reader: Reader = db()): Promise<string[]> {
  return readIds({ question, limits: Prisma.empty }, reader);
}

async function listPageIds(question: RegisterQuestion, reader: Reader): Promise<string[]> {
  const limits = Prisma.sql`LIMIT ${PAGE_SIZE} OFFSET ${(question.filter.page - 1) * PAGE_SIZE}`;
  return readIds({ question, limits }, reader);
}

async function readIds({ question, limits }: { question: RegisterQuestion; limits: Prisma.Sql }, reader: Reader): Promise<string[]> {
  const where = await whereMatched(question, reader);
  const rows = await reader.$queryRaw(pageSql({ where, order: orderSql(question.filter), limits }));
  return idsSchema.parse(rows).map(({ id }) => id);
}

/**
 * One page of the register under a filter, with every figure that stands around it. A page past the end is the last one.
 */
export async function listRegister(question: RegisterQuestion, reader: Reader = db()): Promise<RegisterPage> {
  const { filter, clock } = question;
  const [counts, asked] = await Promise.all([countRegister(question, reader), listPageIds(question, reader)]);
  const pages = Math.max(1, Math.ceil(counts.total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const ids = page === filter.page ? asked : await listPageIds({ filter: { ...filter, page }, clock }, reader);
  return { ...counts, rows: await readRows({ ids, clock }, reader), page, pages };
}
