import type { Actor } from "@/lib/accounts/schema";
import { requirePermission } from "@/lib/auth/permissions";
import { lockCommitment, type Changed } from "@/lib/commitments/mutations";
import { db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { refuse } from "@/lib/errors";
import type { Clause } from "@/lib/extraction/output";
import { appendEvents } from "@/lib/log/append";
import type { NewEvent } from "@/lib/log/events";
import { checkTitleWords, proposeTitles } from "@/lib/titles/rules";
import { type TitleInput, titleStateSchema } from "@/lib/titles/schema";

/** The event that proposes short titles for a new commitment out of its clause's words. */
export function titlesProposed({ commitmentId, clause }: { commitmentId: string; clause: Pick<Clause, "span" | "verbText" | "notices"> }): NewEvent {
  return { kind: "title.proposed", subject: { type: "commitment", id: commitmentId }, data: { titles: proposeTitles(clause) } };
}

/**
 * A person's word on a commitment's short title in one language: the proposal as it is, or other words.
 * @throws AppError not_found, stale_version (details: `read`, `current`), title.one_line, title.unchanged.
 */
export async function checkTitle({ input, actor }: { input: TitleInput; actor: Actor | null }, client: PrismaClient = db()): Promise<Changed> {
  requirePermission(actor, "title.check");
  return client.$transaction(async (tx) => {
    const { commitmentId, language, text } = input;
    await lockCommitment(tx, input);
    const standing = await tx.commitmentTitle.findUnique({ where: { commitmentId_language: { commitmentId, language } } });
    refuse(checkTitleWords({ text, standing: standing && { text: standing.text, state: titleStateSchema.parse(standing.state) } }));
    const [event] = await appendEvents(tx, {
      actorId: actor.id,
      events: [{ kind: "title.checked", subject: { type: "commitment", id: commitmentId }, commitmentId, data: { language, text } }],
    });
    return { no: event?.no ?? 0, version: input.version + 1 };
  });
}
