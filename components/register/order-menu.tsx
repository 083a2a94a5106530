import { useTranslations } from "next-intl";

import { chipClass, ChipWords } from "@/components/ui/chip";
import { Link } from "@/lib/i18n/navigation";
import { registerHref } from "@/lib/register/rules";
import { REGISTER_ORDERS, type RegisterFilter } from "@/lib/register/schema";

import { Disclosure } from "./disclosure";

const ITEM = "flex min-h-7 items-center rounded-box px-2 touch:min-h-10 hover:bg-paper-3 aria-[current=true]:bg-paper-3 aria-[current=true]:font-semibold";

/** The order of the rows, and its reverse. */
export function OrderMenu({ filter }: { filter: RegisterFilter }) {
  const t = useTranslations("register.order");
  const reversed = filter.direction === "desc" ? "asc" : "desc";
  return (
    <Disclosure align="end" summaryClass={`cursor-pointer ${chipClass()}`} summary={<ChipWords name={t("label")} value={`${t(filter.order)}${filter.direction === "desc" ? " ↓" : ""}`} />}>
      <ul>
        {REGISTER_ORDERS.map((order) => (
          <li key={order}>
            <Link href={registerHref({ ...filter, order, direction: "asc", page: 1 })} prefetch={false} aria-current={filter.order === order ? "true" : undefined} className={ITEM}>{t(order)}</Link>
          </li>
        ))}
        <li className="mt-1 border-t border-rule pt-1">
          <Link href={registerHref({ ...filter, direction: reversed, page: 1 })} prefetch={false} aria-current={filter.direction === "desc" ? "true" : undefined} className={ITEM}>{t("reverse")}</Link>
        </li>
      </ul>
    </Disclosure>
  );
}
