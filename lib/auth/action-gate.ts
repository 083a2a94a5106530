import { inspect } from "node:util";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor, Role } from "@/lib/accounts/schema";
import { hasRole } from "@/lib/auth/permissions";
import { getSession, type Session } from "@/lib/auth/session";
import { AppError, type ErrorCode, type ErrorDetails } from "@/lib/errors";

/** Why an action did nothing. `fields`: what is wrong with each field, by name. */
export type Refused = { ok: false; code: ErrorCode | "unexpected"; details: ErrorDetails; fields?: Record<string, string> };

/** What an action answers; it never throws to the page. */
export type ActionResult<Value extends object = object> = ({ ok: true } & Value) | Refused;

/** Who acts, with which session. */
export type Caller = { actor: Actor; session: Session };

type Request<Input> = { schema: z.ZodType<Input>; input: unknown };

/**
 * Runs an action of somebody signed in with at least this role: parse, authorise, then the work.
 * Refusals and failures come back as results; Next's own redirects pass through.
 */
export async function runAs<Input, Value extends object>(
  { least, ...request }: Request<Input> & { least: Role },
  work: (input: Input, caller: Caller) => Promise<Value>,
): Promise<ActionResult<Value>> {
  return settle(async () => {
    const session = await getSession();
    if (!session) throw new AppError("signed_out");
    if (!hasRole(session.actor.role, least)) throw new AppError("not_found");
    return withInput(request, (input) => work(input, { actor: session.actor, session }));
  });
}

/** Runs an action that needs nobody signed in, because something else authorises it, such as a one-time link. */
export async function runAsGuest<Input, Value extends object>(request: Request<Input>, work: (input: Input) => Promise<Value>): Promise<ActionResult<Value>> {
  return settle(() => withInput(request, work));
}

async function withInput<Input, Value extends object>({ schema, input }: Request<Input>, work: (input: Input) => Promise<Value>): Promise<ActionResult<Value>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, code: "invalid_input", details: {}, fields: faultsOf(parsed.error) };
  return { ...(await work(parsed.data)), ok: true };
}

async function settle<Value extends object>(work: () => Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof AppError) return { ok: false, code: error.code, details: error.details };
    process.stderr.write(`An action failed: ${inspect(error)}\n`);
    return { ok: false, code: "unexpected", details: {} };
  }
}

/** The first complaint about each field. */
function faultsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message] as const).toReversed());
}
