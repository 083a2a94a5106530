import { useLocale, useTranslations } from "next-intl";

import { Phrase } from "@/components/register/phrase";
import { PageFrame } from "@/components/shell/page-frame";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { bodyOfState, isMemberOn } from "@/lib/members/rules";
import type { MemberList, MemberSummary } from "@/lib/members/schema";
import { nameIn } from "@/lib/register/labels";
import { registerHref } from "@/lib/register/rules";

type Props = MemberList & { today: string };

/** Since when, or from when to when. */
function Periods({ memberships }: Pick<MemberSummary, "memberships">) {
  const t = useTranslations("registry.members");
  const locale = useLocale();
  return memberships.map(({ from, to }) => (
    <span key={from} className="num block">
      {to === null ? formatDay(from, locale) : t("period", { from: formatDay(from, locale), to: formatDay(to, locale) })}
    </span>
  ));
}

function MemberRow({ member, tracked }: { member: MemberSummary; tracked: number }) {
  const t = useTranslations("registry.members");
  const locale = useLocale();
  const { code, name, memberships, partyTo, named, hosted } = member;
  const figure = (value: number) => formatNumber(value, locale);
  const party = t("partyTo", { count: figure(partyTo), total: figure(tracked) });
  return (
    <tr data-row>
      <RowHead>
        <Phrase words={nameIn(name, locale)} />
        <span className="block text-12 text-ink-3 tablet:hidden"><Periods memberships={memberships} /></span>
      </RowHead>
      <Td className="max-tablet:hidden"><Periods memberships={memberships} /></Td>
      <Td numeric>{partyTo > 0 ? <TextLink prefetch={false} href={registerHref({ member: code })}>{party}</TextLink> : <span className="text-ink-3">{party}</span>}</Td>
      <Td numeric className={named === 0 ? "text-ink-3" : ""}>{t("namedIn", { count: figure(named) })}</Td>
      <Td numeric>{hosted > 0 ? <TextLink prefetch={false} href={registerHref({ body: [bodyOfState(code)] })}>{figure(hosted)}</TextLink> : <span className="text-ink-3">{figure(0)}</span>}</Td>
    </tr>
  );
}

function MemberTable({ members, tracked, caption }: { members: readonly MemberSummary[]; tracked: number; caption: string }) {
  const t = useTranslations("registry.columns");
  return (
    <Table caption={caption} className="max-w-[820px]">
      <thead>
        <tr>
          <Th>{t("member")}</Th>
          <Th className="max-tablet:hidden">{t("since")}</Th>
          <Th numeric>{t("parties")}</Th>
          <Th numeric>{t("named")}</Th>
          <Th numeric>{t("hosts")}</Th>
        </tr>
      </thead>
      <tbody>{members.map((member) => <MemberRow key={member.code} member={member} tracked={tracked} />)}</tbody>
    </Table>
  );
}

/** The member states in the communiqué's own order, which is no ranking. */
export function MembersScreen({ members, tracked, unspecified, today }: Props) {
  const t = useTranslations("registry.members");
  const locale = useLocale();
  const current = members.filter((member) => isMemberOn(member, today));
  const former = members.filter((member) => !isMemberOn(member, today));
  return (
    <PageFrame title={t("title")} aside={t("aside", { count: current.length, date: formatDay(today, locale) })}>
      <p className="mb-1 max-w-[75ch] text-ink-2">{t("order")}</p>
      <p className="num mb-4 max-w-[75ch] text-12 text-ink-3">{t("basis", { count: formatNumber(unspecified, locale), total: formatNumber(tracked, locale) })}</p>
      <MemberTable members={current} tracked={tracked} caption={t("caption")} />
      {former.length > 0 ? (
        <>
          <h2 className="mt-6 mb-1 text-14 font-semibold">{t("former")}</h2>
          <MemberTable members={former} tracked={tracked} caption={t("former")} />
        </>
      ) : null}
    </PageFrame>
  );
}
