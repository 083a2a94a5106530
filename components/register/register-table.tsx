import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Table, Th } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/navigation";
import { nameIn } from "@/lib/register/labels";
import { registerHref } from "@/lib/register/rules";
import type { FilterOptions, RegisterFilter, RegisterOrder, RegisterPage, RegisterRow as Row } from "@/lib/register/schema";

import { COLUMNS, WIDTHS } from "./columns";
import { Phrase } from "./phrase";
import { RegisterRow } from "./register-row";
import { RowNavigator } from "./row-navigator";

type Props = { filter: RegisterFilter; page: RegisterPage; options: FilterOptions; today: string };

/** A column's head that orders the rows by it; chosen again it turns them round. */
function SortHead({ filter, order, name, className, numeric = false }: { filter: RegisterFilter; order: RegisterOrder; name: string; className: string; numeric?: boolean }) {
  const t = useTranslations("register");
  const current = filter.order === order;
  const direction = current && filter.direction === "asc" ? "desc" : "asc";
  const sort = filter.direction === "asc" ? "ascending" : "descending";
  return (
    <Th numeric={numeric} aria-sort={current ? sort : undefined} className={className}>
      <Link href={registerHref({ ...filter, order, direction, page: 1 })} prefetch={false} scroll={false} title={t("sortBy", { column: name })} className="hit-area inline-block underline-offset-3 hover:text-ink hover:underline">
        {name}
        {current ? <span aria-hidden="true">{filter.direction === "asc" ? " ↑" : " ↓"}</span> : null}
      </Link>
    </Th>
  );
}

function Head({ filter, full }: { filter: RegisterFilter; full: boolean }) {
  const t = useTranslations("register.columns");
  return (
    <thead className="max-tablet:hidden">
      <tr>
        <Th className={`pl-2 ${full ? WIDTHS.code.full : WIDTHS.code.short}`}>{t("code")}</Th>
        <Th className={WIDTHS.verb}><span className="sr-only">{t("verb")}</span></Th>
        <Th>{t("words")}</Th>
        <Th className={`${COLUMNS.owner} ${WIDTHS.owner}`}>{t("owner")}</Th>
        <SortHead filter={filter} order="deadline" name={t("deadline")} className={WIDTHS.deadline} />
        <SortHead filter={filter} order="completion" name={t("completion")} className={WIDTHS.completion} />
        <SortHead filter={filter} order="last_entry" name={t("lastEntry")} numeric className={`${COLUMNS.lastEntry} ${WIDTHS.lastEntry}`} />
      </tr>
    </thead>
  );
}

const TRAILING = ["owner", "deadline", "completion", "lastEntry"] as const;

/** A sector above its rows, with the counts of all that the filter matches there, on this page or another. */
function GroupHead({ group, options }: { group: RegisterPage["groups"][number]; options: FilterOptions }) {
  const t = useTranslations("register");
  const locale = useLocale();
  const name = options.pillars.flatMap(({ sectors }) => sectors).find(({ code }) => code === group.sector)?.name;
  const counts = [
    ...(group.followUp > 0 ? [t("groupFollowUp", { count: group.followUp })] : []),
    ...(group.information > 0 ? [t("groupInformation", { count: group.information })] : []),
  ];
  // One cell each for the columns that drop out: a head over all of them would keep their room.
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} className="h-[36px] border-b border-rule-2 pt-2 text-left align-middle font-normal tablet:pl-2 tablet:whitespace-nowrap">
        <span className="mr-2 font-semibold">{name ? <Phrase words={nameIn(name, locale)} /> : group.sector}</span>
        <span className="num text-12 text-ink-3">{counts.join(locale === "zh" ? "，" : ", ")}</span>
      </th>
      {TRAILING.map((column) => <td key={column} aria-hidden="true" className={`border-b border-rule-2 ${COLUMNS[column]}`} />)}
    </tr>
  );
}

function groupsOf({ rows, groups }: RegisterPage) {
  return groups.toSorted((one, other) => rows.findIndex(({ sector }) => sector === one.sector) - rows.findIndex(({ sector }) => sector === other.sector))
    .map((group) => ({ group, rows: rows.filter(({ sector }) => sector === group.sector) }))
    .filter(({ rows: inside }) => inside.length > 0);
}

/** A communiqué above its rows, with the day on which it was adopted. */
function CommuniqueHead({ communique, options }: { communique: string; options: FilterOptions }) {
  const locale = useLocale();
  const found = options.communiques.find(({ code }) => code === communique);
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} className="h-[36px] border-b border-rule-2 pt-2 text-left align-middle font-normal tablet:pl-2 tablet:whitespace-nowrap">
        <span className="num mr-2 font-semibold">{communique}</span>
        {found ? <span className="num text-12 text-ink-3">{formatDay(found.adoptedOn, locale)}</span> : null}
      </th>
      {TRAILING.map((column) => <td key={column} aria-hidden="true" className={`border-b border-rule-2 ${COLUMNS[column]}`} />)}
    </tr>
  );
}

type BodiesProps = Pick<Props, "filter" | "page" | "options"> & { rowsOf: (rows: readonly Row[]) => ReactNode };

/** The rows under their sectors or communiqués in those orders, else as one list. */
function Bodies({ filter, page, options, rowsOf }: BodiesProps) {
  if (filter.order === "sector") return groupsOf(page).map(({ group, rows }) => <tbody key={group.sector}><GroupHead group={group} options={options} />{rowsOf(rows)}</tbody>);
  if (filter.order !== "communique") return <tbody>{rowsOf(page.rows)}</tbody>;
  return [...new Set(page.rows.map(({ communique }) => communique))].map((communique) => (
    <tbody key={communique}><CommuniqueHead communique={communique} options={options} />{rowsOf(page.rows.filter((row) => row.communique === communique))}</tbody>
  ));
}

/** The rows of a view. */
export function RegisterTable({ filter, page, options, today }: Props) {
  const t = useTranslations("register");
  const full = options.communiques.length > 1 && filter.communique === "";
  const rowsOf = (rows: readonly Row[]) => rows.map((row) => <RegisterRow key={row.id} row={row} code={full ? row.code : row.shortCode} today={today} />);
  return (
    <RowNavigator>
      <Table caption={t("caption")} className={`max-tablet:table-auto tablet:table-fixed ${full ? "[--words-start:132px]" : "[--words-start:86px]"}`}>
        <Head filter={filter} full={full} />
        <Bodies {...{ filter, page, options, rowsOf }} />
      </Table>
    </RowNavigator>
  );
}
