import { randomUUID } from "node:crypto";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum as Column } from "@prisma/driver-adapter-utils";
import { onDatabase, quoteIdentifier, withClient } from "./connection.mjs";

const IDENTITY = { provider: "postgres", adapterName: "@prisma/adapter-pg" };

/**
 * Column types by PostgreSQL type number. PrismaPg refuses several that the engine meets in the
 * system catalogue ("char", name, oid, regproc and their arrays); whatever is not here is text.
 */
const COLUMN_TYPES = new Map([
  [16, Column.Boolean], [18, Column.Character], [19, Column.Text], [20, Column.Int64],
  [21, Column.Int32], [23, Column.Int32], [26, Column.Int64], [114, Column.Json],
  [700, Column.Float], [701, Column.Double], [1002, Column.CharacterArray],
  [1003, Column.TextArray], [1005, Column.Int32Array], [1007, Column.Int32Array],
  [1009, Column.TextArray], [1016, Column.Int64Array], [1028, Column.Int64Array],
  [1082, Column.Date], [1114, Column.DateTime], [1184, Column.DateTime],
  [1700, Column.Numeric], [2950, Column.Uuid], [3802, Column.Json],
]);

/**
 * Repairs what PrismaPg does wrong for an engine: unknown catalogue types, and scripts cut at
 * every semicolon (which breaks functions, triggers and quoted text).
 */
function repaired(adapter, dispose) {
  const queryRaw = async (query) => {
    const { fields, rows } = await adapter.performIO(query);
    return {
      columnNames: fields.map((field) => field.name),
      columnTypes: fields.map((field) => COLUMN_TYPES.get(field.dataTypeID) ?? Column.Text),
      rows,
    };
  };
  const executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return {
    ...IDENTITY,
    queryRaw,
    executeScript,
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    dispose,
  };
}

/** One session only: the engine's advisory lock and search path belong to a session. */
const singleSession = (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on("error", () => {}); // a server that goes away while idle is reported by the next query
  return pool;
};

async function connectOverPool(pool, { schema, cleanUp }) {
  const adapter = await new PrismaPg(pool, { schema }).connect();
  return repaired(adapter, async () => {
    if (!pool.ended) await pool.end();
    await cleanUp?.();
  });
}

/**
 * A scratch database that lives as long as its adapter. The role of the URL may be without the
 * right to create databases: SHADOW_ADMIN_URL then names one that has it.
 */
async function connectToScratchDatabase({ url, schema }) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const admin = process.env.SHADOW_ADMIN_URL || url;
  const owner = quoteIdentifier(decodeURIComponent(new URL(url).username) || "postgres");
  await withClient(admin, (client) =>
    client.query(`CREATE DATABASE ${quoteIdentifier(name)} OWNER ${owner} TEMPLATE template0`));
  const cleanUp = () => withClient(admin, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`));
  return connectOverPool(singleSession(onDatabase(url, name)), { schema, cleanUp });
}

/**
 * The adapters the engine asks for, all of which `opened` remembers so that they can be closed.
 * @param {{ url: string, schema: string }} target
 * @param {{ dispose(): Promise<void> }[]} opened
 */
export function adapterFactory(target, opened) {
  const remember = (adapter) => {
    opened.push(adapter);
    return adapter;
  };
  return {
    ...IDENTITY,
    connect: async () => remember(await connectOverPool(singleSession(target.url), target)),
    connectToShadowDb: async () => remember(await connectToScratchDatabase(target)),
  };
}
