import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

/** A transaction of the database: what mutations and projections write through. */
export type Transaction = Prisma.TransactionClient;
/** Anything that can be queried: the client itself or a transaction. */
export type Reader = Transaction | PrismaClient;

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/** A client for the database at `url`; the caller disconnects it. `?schema=` in the URL is honoured. */
export function createPrisma(url: string): PrismaClient {
  const schema = new URL(url).searchParams.get("schema") ?? undefined;
  const adapter = new PrismaPg({ connectionString: url, max: POOL_SIZE, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }, { schema });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } });
}

const kept = globalThis as unknown as { trackerPrisma?: PrismaClient };

/** The process's client, made at first use and kept over hot reloads. */
export function db(): PrismaClient {
  kept.trackerPrisma ??= createPrisma(env().DATABASE_URL);
  return kept.trackerPrisma;
}
