import { useLocale, useTranslations } from "next-intl";

import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PersonLine } from "@/lib/accounts/schema";
import { formatInstant, formatNumber } from "@/lib/i18n/format";

import { ManagePerson } from "./manage-person";

/** On a phone these columns give way to the button; the sheet that it opens says how many sessions there are. */
const WIDE = "max-tablet:hidden";

type Props = { people: readonly PersonLine[]; self: string; timeZone: string };

/** Everybody with an account, and what an administrator can do about each. */
export function PeopleTable({ people, self, timeZone }: Props) {
  const t = useTranslations("accounts.people");
  const roles = useTranslations("roles");
  const countWords = t("count", { count: people.length, active: people.filter(({ active }) => active).length });
  return (
    <ScrollX label={countWords}>
      <Table caption={countWords}>
        <thead>
          <tr><Th>{t("person")}</Th><Th>{roles("role")}</Th><Th>{t("state")}</Th><Th className={WIDE}>{t("lastSeen")}</Th><Th numeric className={WIDE}>{t("sessions")}</Th><Th><span className="sr-only">{t("manage")}</span></Th></tr>
        </thead>
        <tbody>
          {people.map((person) => <PersonRow key={person.id} person={person} isSelf={person.id === self} timeZone={timeZone} />)}
        </tbody>
      </Table>
    </ScrollX>
  );
}

function PersonRow({ person, isSelf, timeZone }: { person: PersonLine; isSelf: boolean; timeZone: string }) {
  const t = useTranslations("accounts.people");
  const roles = useTranslations("roles");
  const locale = useLocale();
  return (
    <tr>
      <RowHead className="py-1">
        <span className="font-semibold">{person.name}</span> {isSelf ? <Tag look="quiet">{t("self")}</Tag> : null}
        <span className="block text-12 text-ink-3">{person.email}</span>
      </RowHead>
      <Td>{roles(person.role)}</Td>
      <Td><PersonState person={person} /></Td>
      <Td className={`whitespace-nowrap ${WIDE}`}>{person.lastSeenAt ? formatInstant(person.lastSeenAt, { locale, timeZone }) : t("never")}</Td>
      <Td numeric className={WIDE}>{formatNumber(person.openSessions, locale)}</Td>
      <Td className="text-right"><ManagePerson person={person} isSelf={isSelf} /></Td>
    </tr>
  );
}

function PersonState({ person }: { person: PersonLine }) {
  const t = useTranslations("accounts.people");
  if (!person.active) return <Tag look="dashed">{t("deactivated")}</Tag>;
  return person.hasPassword || person.lastSeenAt ? t("active") : <Tag look="outlined">{t("invited")}</Tag>;
}
