import { z } from "zod";

/** An unset variable and an empty one mean the same, as in `.env` files and container settings. */
const optional = z.string().optional().transform((text) => text || undefined);

const timeZone = z
  .string()
  .optional()
  .transform((text) => text || "UTC")
  .refine((name) => isTimeZone(name), { error: "is no time zone, such as UTC or Asia/Shanghai" });

const schema = z
  .object({
    DATABASE_URL: z.string({ error: "is missing; start the product with npm start" }).min(1),
    REPORT_TIME_ZONE: timeZone,
    NEXTAUTH_URL: z.url({ error: "is missing; start the product with npm start" }),
    NEXTAUTH_SECRET: z.string({ error: "is missing; start the product with npm start" }).min(1),
    OIDC_ISSUER: optional,
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
  })
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) => {
    const set = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean).length;
    return set === 0 || set === 3;
  }, { error: "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none" });

/** What the product is told by its surroundings, checked. */
export type Environment = z.infer<typeof schema>;

let known: Environment | undefined;

/**
 * The environment, read and checked at first use and then kept.
 * Lazy, so that a build, which has no database and no secret, can load every module.
 * @throws Error with one line that names each variable that is wrong.
 */
export function env(): Environment {
  known ??= parseEnvironment(process.env);
  return known;
}

/**
 * Checks a set of environment variables.
 * @throws Error with one line that names each variable that is wrong.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`.trim());
  throw new Error(`The environment is wrong: ${complaints.join("; ")}.`);
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
