import type { Reader } from "@/lib/db/client";
import { lastPosition } from "@/lib/log/read";

/** The last position of the log: what is known now. */
export async function getLastPosition(reader: Reader): Promise<number> {
  return lastPosition(reader);
}
