import type { Transaction } from "@/lib/db/client";
import type { EventKind, LoggedEvent } from "@/lib/log/events";
import { accountProjections } from "@/lib/log/projections/accounts";
import { clauseProjections } from "@/lib/log/projections/clauses";
import { commitmentProjections } from "@/lib/log/projections/commitments";
import { communiqueProjections } from "@/lib/log/projections/communiques";
import { lineageProjections } from "@/lib/log/projections/lineage";
import { progressProjections } from "@/lib/log/projections/progress";
import { registryProjections } from "@/lib/log/projections/registry";
import { reviewedProjections } from "@/lib/log/projections/reviewed";
import { titleProjections } from "@/lib/log/projections/titles";

/** How the tables that pages read follow from each kind of event. No projection reads the clock or makes up an id. */
type Projections = { [K in EventKind]: (tx: Transaction, event: LoggedEvent<K>) => Promise<void> };

const PROJECTIONS: Projections = {
  ...registryProjections,
  ...communiqueProjections,
  ...clauseProjections,
  ...commitmentProjections,
  ...reviewedProjections,
  ...titleProjections,
  ...lineageProjections,
  ...progressProjections,
  ...accountProjections,
};

/** Brings the tables up to date with one event. */
export async function project(tx: Transaction, event: LoggedEvent): Promise<void> {
  const apply = PROJECTIONS[event.kind] as (tx: Transaction, event: LoggedEvent) => Promise<void>;
  await apply(tx, event);
}
