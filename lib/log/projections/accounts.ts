import type { Transaction } from "@/lib/db/client";
import type { LoggedEvent } from "@/lib/log/events";

/** Who works here. Passwords, sessions and links are not in the log. */
export const accountProjections = {
  "account.created": async (tx: Transaction, { no, subjectId, data }: LoggedEvent<"account.created">) => {
    await tx.person.create({ data: { id: subjectId, ...data, email: data.email.toLowerCase(), createdNo: no } });
  },
  "account.roleChanged": async (tx: Transaction, { subjectId, data }: LoggedEvent<"account.roleChanged">) => {
    await tx.person.update({ where: { id: subjectId }, data: { role: data.role } });
  },
  "account.deactivated": async (tx: Transaction, { subjectId }: LoggedEvent<"account.deactivated">) => {
    await tx.person.update({ where: { id: subjectId }, data: { active: false } });
  },
  "account.reactivated": async (tx: Transaction, { subjectId }: LoggedEvent<"account.reactivated">) => {
    await tx.person.update({ where: { id: subjectId }, data: { active: true } });
  },
};
