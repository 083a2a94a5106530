import type { TestProject } from "vitest/node";
import { openTestServer } from "./test-server";
import { ensureTemplate } from "./template";

/** Vitest's global set-up: a server, and in it a template database with the migrations and the registries. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, prepared: template } = await openTestServer(ensureTemplate);
  project.provide("testDatabase", { adminUrl: server.adminUrl, url: server.url, template });
  return server.stop;
}
