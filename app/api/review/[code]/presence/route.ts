import { routeFor } from "@/lib/auth/route-gate";
import { showPresenceAction } from "@/lib/review/actions";

type Context = { params: Promise<{ code: string }> };

/** Who looks at which clause: a browser says so every few seconds, beside the writes that its reviewer makes, and learns who else does. */
export const POST = routeFor<Context>("reviewer", async (request, { params }) => {
  const input: unknown = await request.json().catch(() => null);
  const result = await showPresenceAction({ code: (await params).code, seen: input });
  return result.ok ? Response.json({ others: result.others, stamp: result.stamp }) : Response.json({ code: result.code }, { status: 422 });
});
