import { z } from "zod";
import type { Actor } from "@/lib/accounts/schema";
import { reviewing } from "@/lib/clauses/mutations/lock-clauses";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";
import { type NoticeInput, type NoticeState, noticeStateSchema } from "@/lib/review/schema";

const KINDS = { dismissed: "notice.dismissed", accepted: "notice.accepted", open: "notice.reopened" } as const satisfies Record<NoticeState, string>;

const rowsSchema = z.array(z.object({ state: noticeStateSchema, communiqueId: z.uuid() }));

/**
 * Dismisses a notice with a reason, accepts it as a defect, or opens it again.
 * @throws AppError signed_out, not_found; stale_version where somebody has settled or opened it since; progress.reason_required.
 */
export async function settleNotice({ input, actor }: { input: NoticeInput; actor: Actor | null }, client?: PrismaClient): Promise<{ noticeId: string; state: NoticeState; reason: string | null }> {
  return reviewing({ actor, client }, async (tx, by) => {
    const { noticeId, read, state, reason } = input;
    const [row] = rowsSchema.parse(await tx.$queryRaw`SELECT state, communique_id AS "communiqueId" FROM notice WHERE id = ${noticeId}::uuid FOR UPDATE`);
    if (!row) throw new AppError("not_found");
    if (row.state !== read || row.state === state) throw new AppError("stale_version", { read, current: row.state });
    if (state === "dismissed" && reason === "") throw new AppError("progress.reason_required");
    await appendEvents(tx, { actorId: by.id, events: [{ kind: KINDS[state], subject: { type: "notice", id: noticeId }, data: { communiqueId: row.communiqueId, reason } }] });
    return { noticeId, state, reason: state === "open" ? null : reason };
  });
}
