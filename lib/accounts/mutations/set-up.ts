import { randomUUID } from "node:crypto";
import { lockPeople } from "@/lib/accounts/mutations/authorise";
import { hashForLink, takeLink, writeLink } from "@/lib/accounts/mutations/links";
import { writePassword } from "@/lib/accounts/mutations/write-password";
import { checkPassword } from "@/lib/accounts/rules";
import { createPrisma, db } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError, refuse } from "@/lib/errors";
import { appendEvents } from "@/lib/log/append";

/**
 * The token of the one-time link with which the first administrator makes an account, for whoever starts the product.
 * Each call makes a new one, good for seven days, and the one before it opens nothing any more; null once there is a person.
 * It uses a connection of its own, since it runs before the product does.
 */
export async function issueSetupToken(databaseUrl: string): Promise<string | null> {
  const client = createPrisma(databaseUrl);
  try {
    return await client.$transaction(async (tx) => {
      await lockPeople(tx);
      const anybody = await tx.person.findFirst({ select: { id: true } });
      return anybody ? null : writeLink(tx, { purpose: "set_up", personId: null });
    });
  } finally {
    await client.$disconnect();
  }
}

/** What the first administrator says of themselves. */
export type FirstAdmin = { token: string; name: string; email: string; password: string };

/**
 * Makes the first administrator's account; the link is used up.
 * @throws AppError account.link_invalid (also once there is a person), account.weak_password.
 */
export async function setUpFirstAdmin({ token, name, email, password }: FirstAdmin, client: PrismaClient = db()): Promise<{ email: string }> {
  const passwordHash = await hashForLink({ token, password }, client);
  return client.$transaction(async (tx) => {
    await lockPeople(tx);
    await takeLink(tx, { token, purposes: ["set_up"] });
    if (await tx.person.findFirst({ select: { id: true } })) throw new AppError("account.link_invalid");
    refuse(checkPassword(password, { name, email }));
    const personId = randomUUID();
    await appendEvents(tx, {
      actorId: personId,
      events: [{ kind: "account.created", subject: { type: "person", id: personId }, data: { name, email, role: "admin" } }],
    });
    await writePassword(tx, { personId, passwordHash, keepSessionId: null });
    return { email: email.toLowerCase() };
  });
}
