import { useLocale, useTranslations } from "next-intl";

import { PageFrame } from "@/components/shell/page-frame";
import type { Alternative, FilterOptions, RegisterClock, RegisterFilter, RegisterPage } from "@/lib/register/schema";

import { FilterBar } from "./filter-bar";
import { RegisterEmpty } from "./register-empty";
import { RegisterFooter } from "./register-footer";
import { RegisterTable } from "./register-table";
import { ViewTabs } from "./view-tabs";

type Props = { filter: RegisterFilter; clock: RegisterClock; page: RegisterPage; options: FilterOptions; alternatives: readonly Alternative[] };

/** Said once above the rows where no communiqué in view has the reader's language, instead of a ring at each of them. */
function NotSupplied({ page }: { page: RegisterPage }) {
  const t = useTranslations("register");
  const locale = useLocale();
  if (page.rows.length === 0 || page.rows.some((row) => row.languages.includes(locale))) return null;
  return <p className="pb-1 text-12 text-ink-3">{t("notSupplied")}</p>;
}

/** The register: its views, what narrows them, and the rows. */
export function RegisterScreen({ filter, clock, page, options, alternatives }: Props) {
  const t = useTranslations("register");
  return (
    <PageFrame title={t("title")} flush>
      <div className="flex min-h-[calc(100vh-var(--bar))] flex-col">
        <div className="grow px-6 pt-1.5 pb-4 max-tablet:px-4">
          <ViewTabs filter={filter} views={page.views} />
          <FilterBar filter={filter} options={options} clock={clock} />
          <NotSupplied page={page} />
          {page.total > 0
            ? <RegisterTable filter={filter} page={page} options={options} today={clock.today} />
            : <RegisterEmpty filter={filter} options={options} clock={clock} alternatives={alternatives} />}
        </div>
        <RegisterFooter filter={filter} page={page} />
      </div>
    </PageFrame>
  );
}
