import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAddress } from "@/lib/auth/client-address";
import { safePath } from "@/lib/auth/safe-path";

describe("a wanted path", () => {
  test.each(["/", "/en", "/zh/register?verb=approved&q=%E9%A3%9F", "/ru/commitments/CHG24-67.1#history", "/en/sign-in-sheet"])("%s is kept", (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each([
    "https://example.org/", "//example.org", "///example.org", "/\\example.org", "\\\\example.org", "/\t/example.org", "/\n//example.org", "/.//example.org",
    "javascript:alert(1)", "register", "", "/en/sign-in", "/sign-in?callbackUrl=/en", "/zh/set-up/token", "/api/auth/signout", null, undefined, ["/en"], 7,
  ])("%j is not", (path) => {
    expect(safePath(path)).toBeNull();
  });

  test("whatever is kept stays on this site", () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("/", "\\", ".", "@", ":", "a", "\t", "%", "?", "#") }).map((rest) => `/${rest}`));
    fc.assert(
      fc.property(anything, (text) => {
        const path = safePath(text);
        return path === null || (path.startsWith("/") && new URL(path, "https://tracker.example").origin === "https://tracker.example");
      }),
    );
  });
});

describe("the address of a request", () => {
  test("is what the nearest proxy wrote, not what the client claims", () => {
    expect(clientAddress("203.0.113.9, 198.51.100.7")).toBe("198.51.100.7");
    expect(clientAddress("::1")).toBe("::1");
    expect([clientAddress(""), clientAddress(undefined), clientAddress(null)]).toEqual([null, null, null]);
  });
});
