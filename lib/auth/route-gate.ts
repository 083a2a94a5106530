import type { Actor, Role } from "@/lib/accounts/schema";
import { hasRole } from "@/lib/auth/permissions";
import { getActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { AppError, type ErrorCode } from "@/lib/errors";

type Handler<Context> = (request: Request, context: Context & { actor: Actor }) => Response | Promise<Response>;

const STATUS: Partial<Record<ErrorCode, number>> = { signed_out: 401, not_found: 404, stale_version: 409 };

/**
 * A route handler for somebody signed in with at least this role. It answers in JSON: 401 to nobody, 404 to a lower role,
 * 403 to a write from another site, and a refusal of the handler's own with its code.
 */
export function routeFor<Context extends object>(least: Role, handler: Handler<Context>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    if (!isRead(request) && !isOwnOrigin(request)) return Response.json({ code: "foreign_origin" }, { status: 403 });
    const actor = await getActor();
    if (!actor) return refusal(new AppError("signed_out"));
    if (!hasRole(actor.role, least)) return refusal(new AppError("not_found"));
    try {
      return await handler(request, { ...context, actor });
    } catch (error) {
      if (error instanceof AppError) return refusal(error);
      throw error;
    }
  };
}

/** Whether a browser sent this from a page of the product: every browser names the origin of a write. */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === new URL(env().NEXTAUTH_URL).origin || new URL(origin).host === request.headers.get("host");
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

function refusal({ code, details }: AppError): Response {
  return Response.json({ code, details }, { status: STATUS[code] ?? 422 });
}
