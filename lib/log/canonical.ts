import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** What an event's hash covers: everything that the log keeps of it. */
export type HashedEvent = {
  no: number;
  /** ISO instant in UTC, milliseconds. */
  recordedAt: string;
  actorId: string | null;
  kind: string;
  subjectType: string;
  subjectId: string;
  commitmentId: string | null;
  /** ISO day. */
  effectiveOn: string | null;
  data: unknown;
  previousHash: string;
};

/** The hash before the first event. */
export const GENESIS_HASH = "0".repeat(64);

/** The RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** SHA-256 in lower-case hex of the event's canonical JSON; it includes the hash of the event before it. */
export function hashEvent(event: HashedEvent): string {
  return createHash("sha256").update(canonicalJson(event), "utf8").digest("hex");
}
