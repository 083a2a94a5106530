import { z } from "zod";

export const ROLES = ["viewer", "analyst", "reviewer", "admin"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Somebody signed in. */
export type Actor = { id: string; name: string; role: Role };

export const personDataSchema = z.object({ name: z.string().min(1), email: z.email(), role: roleSchema });

/** Length of a password in characters as a person counts them. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** What can be wrong with a field of these forms; each has its sentence in messages/<language>/accounts.json. */
export const FIELD_FAULTS = [
  "required",
  "too_long",
  "email_invalid",
  "email_taken",
  "password_too_short",
  "password_too_long",
  "password_repeats",
  "password_is_name",
  "password_is_email",
  "passwords_differ",
  "password_wrong",
] as const;
export const fieldFaultSchema = z.enum(FIELD_FAULTS);
export type FieldFault = z.infer<typeof fieldFaultSchema>;

/** A message of these schemas is a fault, so a slip of the pen is a type error. */
const fault = (name: FieldFault) => ({ error: name });

/** E-mail addresses are kept and compared in lower case. */
const emailSchema = z.string().trim().toLowerCase().min(1, fault("required")).max(254, fault("too_long")).pipe(z.email(fault("email_invalid")));
const nameSchema = z.string().trim().min(1, fault("required")).max(120, fault("too_long"));
const newPasswordSchema = z
  .string()
  .min(1, fault("required"))
  .refine((text) => [...text].length >= PASSWORD_LENGTH.least, fault("password_too_short"))
  .refine((text) => [...text].length <= PASSWORD_LENGTH.most, fault("password_too_long"));
const typedPasswordSchema = z.string().min(1, fault("required")).max(1000, fault("password_too_long"));

const sameTwice = { path: ["repeated"], ...fault("passwords_differ") };
const twice = { password: newPasswordSchema, repeated: z.string().min(1, fault("required")) };

export const signInSchema = z.object({ email: emailSchema, password: typedPasswordSchema });
/** The token comes from the address, not from a field: one that is wrong in form opens nothing, like any other wrong one. */
const linkToken = z.string().max(200).catch("");
export const setUpSchema = z
  .object({ token: linkToken, name: nameSchema, email: emailSchema, ...twice })
  .refine(({ password, repeated }) => password === repeated, sameTwice);
export const chosenPasswordSchema = z
  .object({ token: linkToken, ...twice })
  .refine(({ password, repeated }) => password === repeated, sameTwice);
export const changePasswordSchema = z
  .object({ current: typedPasswordSchema, ...twice })
  .refine(({ password, repeated }) => password === repeated, sameTwice);
export const inviteSchema = z.object({ name: nameSchema, email: emailSchema, role: roleSchema });
export const personIdSchema = z.object({ personId: z.uuid() });
export const changeRoleSchema = z.object({ personId: z.uuid(), role: roleSchema });
export const sessionIdSchema = z.object({ sessionId: z.uuid() });
export const linkTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What a one-time link is for: the first administrator, a new person, or a new password. */
export const LINK_PURPOSES = ["set_up", "invitation", "reset"] as const;
export const linkPurposeSchema = z.enum(LINK_PURPOSES);
/** A link that can still be used; `name` and `email` are those of the person it is for, null for the first set-up. */
export type OpenLink = { purpose: z.infer<typeof linkPurposeSchema>; person: { name: string; email: string } | null };

/** Why a sign-in was refused: the tries left before a pause of so many minutes, or the minutes of the pause that are left. */
export const signInRefusalSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("mismatch"), triesLeft: z.int().min(0), pauseMinutes: z.int().positive() }),
  z.object({ code: z.literal("paused"), minutesLeft: z.int().positive() }),
]);
export type SignInRefusal = z.infer<typeof signInRefusalSchema>;

/** One line of the list of people. */
export type PersonLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  /** False while an invitation has not been taken up. */
  hasPassword: boolean;
  openSessions: number;
  lastSeenAt: Date | null;
};

/** A signed-in session of a person. */
export type SessionLine = { id: string; createdAt: Date; lastSeenAt: Date; userAgent: string };

/** One's own account with its open sessions, the one in use marked. */
export type Account = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** False for somebody who signs in through the organisation only. */
  hasPassword: boolean;
  sessions: (SessionLine & { current: boolean })[];
  timeZone: string;
};

/** How many rows stand behind each item of the main navigation. */
export type ShellCounts = { register: number; communiques: number; review: number; sectors: number; bodies: number; members: number; quarters: number };

/** A clause in its own words, for people who are not signed in: the communiqué is a public text. */
export type PublicClause = { code: string; words: { language: "zh" | "en" | "ru"; line: number; text: string; verbText: string }[] };
