import { describe, expect, test } from "vitest";

import { isCurrent, SCREEN_GROUPS, screensFor } from "./screens";
import { readKey } from "./shortcut-keys";

describe("reading keys", () => {
  test("a slash searches and a question mark lists the keys", () => {
    expect(readKey({ key: "/", code: "Slash", pending: false })).toEqual({ kind: "search" });
    expect(readKey({ key: "?", code: "Slash", pending: false })).toEqual({ kind: "help" });
  });

  test("g waits for the letter of a section", () => {
    expect(readKey({ key: "g", code: "KeyG", pending: false })).toEqual({ kind: "wait" });
    expect(readKey({ key: "r", code: "KeyR", pending: true })).toEqual({ kind: "go", href: "/register?follow=follow_up" });
    expect(readKey({ key: "x", code: "KeyX", pending: true })).toBeNull();
  });

  test("letters work on a Russian layout by the place of the key", () => {
    expect(readKey({ key: "п", code: "KeyG", pending: false })).toEqual({ kind: "wait" });
    expect(readKey({ key: "к", code: "KeyR", pending: true })).toEqual({ kind: "go", href: "/register?follow=follow_up" });
  });

  test("letters follow what is printed on the key on other Latin layouts", () => {
    expect(readKey({ key: "l", code: "KeyP", pending: false })).toEqual({ kind: "language" });
  });

  test("a section's letter alone means nothing", () => {
    expect(readKey({ key: "r", code: "KeyR", pending: false })).toBeNull();
  });
});

describe("sections", () => {
  test("have letters of their own", () => {
    const keys = SCREEN_GROUPS.flat().flatMap((screen) => screen.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("show the administration to administrators only", () => {
    const names = (role: "viewer" | "admin") => screensFor(role).flat().map((screen) => screen.name);
    expect(names("viewer")).not.toContain("administration");
    expect(names("admin")).toContain("administration");
  });

  test("a commitment belongs to the register, and the overview only to itself", () => {
    const current = (path: string) => SCREEN_GROUPS.flat().filter((screen) => isCurrent(screen, path)).map((screen) => screen.name);
    expect(current("/commitments/CHG24-67.1")).toEqual(["register"]);
    expect(current("/")).toEqual(["overview"]);
    expect(current("/registers")).toEqual([]);
  });
});
