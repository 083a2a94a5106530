import { requireActor } from "@/lib/auth/page-gate";
import { todayIn } from "@/lib/calendar/day";
import { env } from "@/lib/env";
import { listAlternatives } from "@/lib/register/queries/count-register";
import { listFilterOptions } from "@/lib/register/queries/list-filter-options";
import { listRegister } from "@/lib/register/queries/list-register";
import { parseRegisterFilter } from "@/lib/register/rules";
import type { Alternative, FilterOptions, RegisterClock, RegisterFilter, RegisterPage } from "@/lib/register/schema";

/** The register as an address asks for it, with what it can be narrowed to. */
export type LoadedRegister = {
  filter: RegisterFilter;
  clock: RegisterClock;
  page: RegisterPage;
  options: FilterOptions;
  /** For a view that shows nothing: what each part of its filter hides. */
  alternatives: Alternative[];
};

/** Loads the view of the register that an address asks for, for anybody signed in. */
export async function loadRegister(parameters: Record<string, string | string[] | undefined>): Promise<LoadedRegister> {
  await requireActor();
  const timeZone = env().REPORT_TIME_ZONE;
  const clock = { today: todayIn(timeZone, new Date()), timeZone };
  const asked = parseRegisterFilter(parameters);
  const [page, options] = await Promise.all([listRegister({ filter: asked, clock }), listFilterOptions()]);
  const filter = { ...asked, page: page.page };
  return { filter, clock, page, options, alternatives: page.total === 0 ? await listAlternatives({ filter, clock }) : [] };
}
