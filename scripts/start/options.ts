import path from "node:path";
import { z } from "zod";
import { Failure } from "../failure";

/** What the person who starts the product may choose. */
export type Options = {
  host: string;
  port: number;
  /** What people type into their browser, without a slash at the end. */
  address: string;
  dataDir: string;
  databaseUrl: string | null;
};

type Variables = Record<string, string | undefined>;

function readPort(text: string | undefined): number {
  const port = Number(text || "3000");
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT is ${text}; set it to a number from 1 to 65535.`);
}

/** An address that a browser on this machine can open: "every address" is none. */
function localAddress(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function readAddress(variables: Variables, fallback: string): string {
  const name = variables.APP_URL ? "APP_URL" : "NEXTAUTH_URL";
  const text = variables[name] || fallback;
  const url = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (url.success) return text.replace(/\/+$/, "");
  throw new Failure(`${name} is ${text}; set it to the address people open, such as https://commitments.example.org.`);
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Failure("DATABASE_URL is no PostgreSQL address; it looks like postgresql://user:password@host:5432/database.");
}

/**
 * Reads the options from environment variables.
 * @throws Failure with one line for a value that makes no sense.
 */
export function readOptions(variables: Variables): Options {
  const host = variables.HOST || "127.0.0.1";
  const port = readPort(variables.PORT);
  return {
    host,
    port,
    address: readAddress(variables, localAddress(host, port)),
    dataDir: path.resolve(variables.DATA_DIR || ".data"),
    databaseUrl: readDatabaseUrl(variables.DATABASE_URL),
  };
}
