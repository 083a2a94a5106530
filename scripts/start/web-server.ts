import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { Failure } from "../failure";
import { whyPortIsTaken } from "../postgres/settings";
import type { Options } from "./options";
import { root } from "./root";

export type WebServer = {
  /** Settles when the server is gone, wanted or not. */
  gone: Promise<void>;
  stop: () => Promise<void>;
};

/** A server that has done what it can before anybody may come in. */
export type WaitingServer = {
  open: () => Promise<WebServer>;
  stop: () => Promise<void>;
};

/** How long a server may take to end by itself before it is ended. */
const PATIENCE_MS = 8_000;

export const portComplaint = (host: string, port: number): string =>
  `Port ${port} on ${host} is taken by another program: end it, or choose another port, as in PORT=${port + 1} npm start.`;

/** @throws Failure with one line when somebody else listens there, or nobody may. */
export async function requireFreePort({ host, port }: Pick<Options, "host" | "port">): Promise<void> {
  const taken = await whyPortIsTaken(port, host);
  if (taken) throw new Failure(listenComplaint(taken, { host, port }));
}

function listenComplaint(code: string, { host, port }: Pick<Options, "host" | "port">): string {
  switch (code) {
    case "EADDRINUSE":
      return portComplaint(host, port);
    case "EACCES":
      return `Port ${port} is not for ordinary users: choose one from 1024 up, as in PORT=3000 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is ${host}, which is no address of this machine: use 127.0.0.1, or 0.0.0.0 for every address.`;
    default:
      return `The product cannot listen on ${host}:${port} (${code}).`;
  }
}

function whenGone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

async function endWithin(child: ChildProcess, gone: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await gone;
  clearTimeout(timer);
}

type Report = { prepared?: boolean; listening?: boolean; failed?: string };

const isReport = (message: unknown): message is Report => typeof message === "object" && message !== null;

/** The next thing the server says, or that it is gone without a word. */
function nextReport(child: ChildProcess, gone: Promise<void>): Promise<Report> {
  const said = new Promise<Report>((resolve) => {
    child.once("message", (message) => isReport(message) && resolve(message));
  });
  return Promise.race([said, gone.then((): Report => ({ failed: "the web server ended at once" }))]);
}

/** Starts the built product up to the point where it could listen. */
export async function prepareWebServer(options: Options, env: Record<string, string>): Promise<WaitingServer> {
  const child = fork(path.join(root, "scripts/serve.mjs"), [], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = whenGone(child);
  const hear = async () => {
    const { failed } = await nextReport(child, gone);
    if (failed) throw new Failure(listenComplaint(failed, options));
  };
  const stop = async () => {
    if (child.connected) child.send("stop");
    await endWithin(child, gone);
  };
  const open = async () => {
    child.send("open");
    await hear();
    return { gone, stop };
  };
  await hear();
  return { open, stop };
}

/** Next's development server, which is there at once and says itself when it is ready. */
export function developmentServer(options: Options, env: Record<string, string>): WaitingServer {
  return { open: async () => openDevelopmentServer(options, env), stop: async () => {} };
}

function openDevelopmentServer(options: Options, env: Record<string, string>): WebServer {
  const command = [
    process.execPath, path.join(root, "node_modules/next/dist/bin/next"),
    "dev", "--hostname", options.host, "--port", String(options.port),
  ];
  const child = fork(path.join(root, "scripts/bootstrap/tether.mjs"), command, {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = whenGone(child);
  const stop = async () => {
    child.kill("SIGTERM");
    await endWithin(child, gone);
  };
  return { gone, stop };
}
