import { describe, expect, test } from "vitest";
import { checkDeactivation, checkPassword, checkRoleChange, passwordFault, withFaults, type Standing } from "@/lib/accounts/rules";
import { setUpSchema } from "@/lib/accounts/schema";

const person = { name: "Aida Nur Karimova", email: "a.karimova@example.org" };
const standing = (fields: Partial<Standing> = {}): Standing => ({ id: "b", role: "analyst", active: true, ...fields });

describe("a new password", () => {
  test.each([
    ["elf zeichen", "password_too_short"],
    ["twelve chars", null],
    ["上合组织公报台账登录用密", null],
    ["上合组织公报台账登录用", "password_too_short"],
    ["😀😁😂🤣😃😄😅😆😉😊😋😎", null],
    ["x1y2z".repeat(40), null],
    [`${"x1y2z".repeat(40)}!`, "password_too_long"],
    ["aaaabbbbccccdddd", "password_repeats"],
    ["A.Karimova@Example.org", "password_is_email"],
    ["aida  nur karimova", "password_is_name"],
    ["ＡＩＤＡ ＮＵＲ ＫＡＲＩＭＯＶＡ", "password_is_name"],
    ["aida nur karimova 7", null],
  ])("%s: %s", (password, fault) => {
    expect(passwordFault(password, person)).toBe(fault);
  });

  test("is refused with what is wrong with it, which marks the field", () => {
    const refusal = checkPassword("short", person);
    expect(refusal).toEqual({ code: "account.weak_password", details: { fault: "password_too_short" } });
    expect(withFaults({ ok: false, code: "account.weak_password", details: { fault: "password_is_name" } })).toMatchObject({ fields: { password: "password_is_name" } });
  });
});

describe("what an answer says of fields", () => {
  test("a wrong password is the field's, a pause is the form's", () => {
    expect(withFaults({ ok: false, code: "account.wrong_password", details: {} })).toHaveProperty("fields", { current: "password_wrong" });
    expect(withFaults({ ok: false, code: "account.wrong_password", details: { minutesLeft: 5 } })).not.toHaveProperty("fields");
  });

  test("a success and other refusals stay as they are", () => {
    const fine = { ok: true, link: "x" } as const;
    expect(withFaults(fine)).toBe(fine);
    const gone = { ok: false, code: "not_found", details: {} } as const;
    expect(withFaults(gone)).toBe(gone);
  });
});

describe("the role of an administrator", () => {
  test("nobody changes their own role", () => {
    expect(checkRoleChange({ actorId: "a", person: standing({ id: "a", role: "admin" }), role: "viewer", otherAdmins: 3 })).toEqual({ code: "account.own_role" });
  });

  test("the last active one keeps it", () => {
    const admin = standing({ role: "admin" });
    expect(checkRoleChange({ actorId: "a", person: admin, role: "viewer", otherAdmins: 0 })).toEqual({ code: "account.last_admin" });
    expect(checkRoleChange({ actorId: "a", person: admin, role: "admin", otherAdmins: 0 })).toBeNull();
    expect(checkRoleChange({ actorId: "a", person: admin, role: "viewer", otherAdmins: 1 })).toBeNull();
    expect(checkDeactivation({ person: admin, otherAdmins: 0 })).toEqual({ code: "account.last_admin" });
    expect(checkDeactivation({ person: admin, otherAdmins: 1 })).toBeNull();
    expect(checkDeactivation({ person: standing({ role: "admin", active: false }), otherAdmins: 0 })).toBeNull();
    expect(checkDeactivation({ person: standing(), otherAdmins: 0 })).toBeNull();
  });
});

describe("the set-up form", () => {
  const typed = { token: "t", name: " Aida ", email: " A.Karimova@Example.ORG ", password: "long enough, so", repeated: "long enough, so" };

  test("trims, and keeps e-mail in lower case, but leaves passwords as typed", () => {
    expect(setUpSchema.parse({ ...typed, password: " long enough, so ", repeated: " long enough, so " })).toMatchObject({
      name: "Aida", email: "a.karimova@example.org", password: " long enough, so ",
    });
  });

  test.each([
    [{ name: "  " }, ["name", "required"]],
    [{ email: "" }, ["email", "required"]],
    [{ email: "nobody" }, ["email", "email_invalid"]],
    [{ password: "short", repeated: "short" }, ["password", "password_too_short"]],
    [{ repeated: "long enough, sO" }, ["repeated", "passwords_differ"]],
  ])("%j: %j", (change, [field, fault]) => {
    const [issue] = setUpSchema.safeParse({ ...typed, ...change }).error?.issues ?? [];
    expect([issue?.path.join("."), issue?.message]).toEqual([field, fault]);
  });
});
