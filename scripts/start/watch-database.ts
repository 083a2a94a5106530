import { serverFolder, startEmbedded } from "../postgres/embedded";
import { dataFolder } from "../postgres/initialise";
import { isServerAlive } from "../postgres/stale-pid";
import { errorMessage } from "../failure";
import type { Database } from "./database";
import type { Options } from "./options";

const LOOK_EVERY_MS = 2_000;

/** Starts the embedded server again, should it be killed while the product runs. Returns how to end the watch. */
export function keepDatabaseRunning({ dataDir }: Options, { isEmbedded }: Database): () => Promise<void> {
  if (!isEmbedded) return async () => {};
  const folder = serverFolder(dataDir);
  let restart: Promise<void> | null = null;
  const startAgain = async () => {
    try {
      console.error("The embedded PostgreSQL is gone; starting it again …");
      await startEmbedded(folder);
      console.error("The embedded PostgreSQL runs again.");
    } catch (error) {
      console.error(`The embedded PostgreSQL could not be started again: ${errorMessage(error)}`);
    } finally {
      restart = null;
    }
  };
  const timer = setInterval(() => {
    if (!restart && !isServerAlive(dataFolder(folder))) restart = startAgain();
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await restart;
  };
}
