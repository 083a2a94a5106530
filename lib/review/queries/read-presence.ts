import { db, type Reader } from "@/lib/db/client";
import type { PresenceAnswer } from "@/lib/review/schema";

/** Somebody who has not been heard of for this long looks at nothing any more. */
export const PRESENCE_SECONDS = 30;

type Asked = { code: string; personId: string; now: Date };

/** Who else looks at which clause of a communiqué. */
export async function listOthersPresent({ code, personId, now }: Asked, reader: Reader = db()): Promise<PresenceAnswer["others"]> {
  const rows = await reader.reviewPresence.findMany({
    where: { clause: { communique: { code } }, personId: { not: personId }, seenAt: { gte: new Date(now.getTime() - PRESENCE_SECONDS * 1000) } },
    select: { clauseId: true, person: { select: { name: true } } },
    orderBy: { seenAt: "desc" },
  });
  return rows.map(({ clauseId, person }) => ({ clauseId, name: person.name }));
}
