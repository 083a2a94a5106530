import type { Transaction } from "@/lib/db/client";
import type { LoggedEvent } from "@/lib/log/events";

/** Which earlier commitment a later one takes up, as proposed and as decided. */
export const lineageProjections = {
  "lineage.proposed": async (tx: Transaction, { subjectId: id, no, data }: LoggedEvent<"lineage.proposed">) => {
    await tx.lineageLink.create({ data: { id, ...data, proposedNo: no } });
  },
  "lineage.confirmed": async (tx: Transaction, { subjectId: id, no, data }: LoggedEvent<"lineage.confirmed">) => {
    await tx.lineageLink.update({ where: { id }, data: { state: "confirmed", relation: data.relation, decidedNo: no, reason: null } });
  },
  "lineage.rejected": async (tx: Transaction, { subjectId: id, no, data }: LoggedEvent<"lineage.rejected">) => {
    await tx.lineageLink.update({ where: { id }, data: { state: "rejected", decidedNo: no, reason: data.reason } });
  },
  "lineage.reopened": async (tx: Transaction, { subjectId: id }: LoggedEvent<"lineage.reopened">) => {
    await tx.lineageLink.update({ where: { id }, data: { state: "proposed", decidedNo: null, reason: null } });
  },
};
