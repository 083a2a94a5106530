import { realpathSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { errorCode } from "../failure";
import { embeddedUrl, whyPortIsTaken, type EmbeddedSettings } from "./settings";

/** Who answers on the server's port. */
export type Answer = "ours" | "somebody-else" | "nobody";

/** PostgreSQL's code for "the database system is starting up" (or shutting down). */
const NOT_YET = "57P03";

async function ask(settings: EmbeddedSettings, data: string): Promise<Answer | "not-yet"> {
  const client = new pg.Client({
    connectionString: embeddedUrl({ settings, role: "admin", database: "postgres" }),
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    // A copied data folder has the same passwords: the server must be the one of this folder.
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    const theirs = rows[0]?.data_directory ?? "";
    return realpathSync(theirs) === realpathSync(data) ? "ours" : "somebody-else";
  } catch (error) {
    if (errorCode(error) === NOT_YET) return "not-yet";
    return (await whyPortIsTaken(settings.port)) ? "somebody-else" : "nobody";
  } finally {
    await client.end().catch(() => {});
  }
}

/** Asks until the server has made up its mind (it may be starting, recovering or stopping). */
export async function whoAnswers(settings: EmbeddedSettings, data: string): Promise<Answer> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await ask(settings, data);
    if (answer !== "not-yet") return answer;
    if (Date.now() > deadline) return "nobody";
    await sleep(100);
  }
}
