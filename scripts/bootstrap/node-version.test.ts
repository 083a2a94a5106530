import { expect, test } from "vitest";
import { nodeComplaint } from "./node-version.mjs";

test.each(["20.18.1", "20.19.0", "21.0.0", "26.1.3"])("Node %s will do", (version) => {
  expect(nodeComplaint(version, ">=20.18.1")).toBeNull();
});

test.each(["20.18.0", "20.9.9", "18.20.4", "8.17.0"])("Node %s is too old, in one line that says what to do", (version) => {
  expect(nodeComplaint(version, ">=20.18.1")).toBe(
    `Node ${version} is too old: install Node 20.18.1 or newer from https://nodejs.org and try again.`,
  );
});
