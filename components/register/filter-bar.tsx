import { useTranslations } from "next-intl";

import { TextLink } from "@/components/ui/text-link";
import { activeDimensions, registerHref, viewOf, WHOLE_REGISTER } from "@/lib/register/rules";
import type { Dimension, FilterOptions, RegisterClock, RegisterFilter } from "@/lib/register/schema";

import { useChosenWords, useFilterMenus } from "./filter-model";
import { FilterMenu, RemovableChip } from "./filter-menu";
import { OrderMenu } from "./order-menu";

/** Dimensions without a chip of their own: they show as chips while they narrow the view. */
const OCCASIONAL: readonly Dimension[] = ["q", "communique", "pillar", "member", "dated", "follow", "fresh", "notices"];
/** What the tabs say already while one of them is current. */
const SAID_BY_TABS = new Set<Dimension>(["follow", "fresh", "notices"]);

type Props = { filter: RegisterFilter; options: FilterOptions; clock: RegisterClock };

/** What narrows the view, chip by chip, and the order of the rows. */
export function FilterBar({ filter, options, clock }: Props) {
  const t = useTranslations("register.filters");
  const menus = useFilterMenus({ options, clock });
  const wordsOf = useChosenWords({ options, clock });
  const underTab = viewOf(filter) !== null;
  const active = activeDimensions(filter);
  const occasional = OCCASIONAL.filter((dimension) => active.includes(dimension) && !(underTab && SAID_BY_TABS.has(dimension)));
  return (
    <div data-shell role="group" aria-label={t("label")} className="flex flex-wrap items-center gap-2 py-[9px]">
      {occasional.map((dimension) => (
        <RemovableChip key={dimension} filter={filter} dimension={dimension} label={t(dimension === "q" ? "search" : dimension)} values={wordsOf(filter, dimension)} />
      ))}
      {menus.map((menu) => (
        <FilterMenu key={menu.dimension} filter={filter} menu={menu} values={menu.dimension === "more" ? [] : wordsOf(filter, menu.dimension)} />
      ))}
      {active.length > 1 ? <TextLink href={registerHref({ ...WHOLE_REGISTER, order: filter.order, direction: filter.direction })} prefetch={false} className="text-12">{t("clear")}</TextLink> : null}
      <div className="ml-auto"><OrderMenu filter={filter} /></div>
    </div>
  );
}
