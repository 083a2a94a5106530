import { useLocale, useTranslations } from "next-intl";

import { Phrase, Phrases } from "@/components/register/phrase";
import { PageFrame } from "@/components/shell/page-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { ownsSomething } from "@/lib/bodies/rules";
import { BODY_KINDS, type BodyFilter, type BodyKind, type BodySummary } from "@/lib/bodies/schema";
import { formatNumber } from "@/lib/i18n/format";
import { routing } from "@/lib/i18n/routing";
import { nameIn, type Words } from "@/lib/register/labels";
import { registerHref } from "@/lib/register/rules";

import { BodyFinder } from "./body-finder";

/** The body's names in the other languages, where they say something else. */
function otherNames({ name }: BodySummary, locale: (typeof routing.locales)[number]): Words[] {
  const own = nameIn(name, locale).text;
  const others = routing.locales.filter((language) => language !== locale).map((language) => ({ ...nameIn(name, language), lang: nameIn(name, language).lang ?? language }));
  return others.filter(({ text }) => text !== own);
}

function Count({ figure }: { figure: number }) {
  const locale = useLocale();
  return <span className={figure === 0 ? "text-ink-3" : ""}>{formatNumber(figure, locale)}</span>;
}

function BodyRow({ body }: { body: BodySummary }) {
  const locale = useLocale();
  const name = <Phrase words={nameIn(body.name, locale)} />;
  const others = otherNames(body, locale);
  const ownFirst = body.aliases.toSorted((one, other) => Number(other.language === locale) - Number(one.language === locale));
  const aliases = ownFirst.map(({ alias, language }) => ({ text: alias, ...(language === locale ? {} : { lang: language }) }));
  return (
    <tr data-row>
      <RowHead className="py-1.5">
        {ownsSomething(body) ? <TextLink prefetch={false} href={registerHref({ body: [body.code], order: "communique" })}>{name}</TextLink> : name}
        {others.length > 0 ? <span className="block text-12 text-ink-3 desk:hidden"><Phrases list={others} between=" · " /></span> : null}
      </RowHead>
      <Td className="py-1.5 text-ink-2 max-desk:hidden"><Phrases list={others} between=" · " /></Td>
      <Td className="py-1.5 text-12 text-ink-3 max-wide:hidden">
        <span className="line-clamp-2" title={aliases.map(({ text }) => text).join("; ")}><Phrases list={aliases} between="; " /></span>
      </Td>
      <Td numeric><Count figure={body.led} /></Td>
      <Td numeric><Count figure={body.hosted} /></Td>
      <Td numeric className="max-tablet:hidden"><Count figure={body.other} /></Td>
    </tr>
  );
}

function KindOfBody({ kind, bodies }: { kind: BodyKind; bodies: readonly BodySummary[] }) {
  const t = useTranslations("registry");
  const owning = bodies.filter(ownsSomething).length;
  return (
    <Section title={t(`bodies.kind.${kind}`)} denominator={t("bodies.ofTotal", { count: owning, total: bodies.length })}>
      <Table caption={t("bodies.caption", { kind: t(`bodies.kind.${kind}`) })} className="table-fixed">
        <thead>
          <tr>
            <Th>{t("columns.body")}</Th>
            <Th className="max-desk:hidden">{t("columns.otherNames")}</Th>
            <Th className="max-wide:hidden">{t("columns.aliases")}</Th>
            <Th numeric className="w-[64px] tablet:w-[84px]">{t("columns.led")}</Th>
            <Th numeric className="w-[72px] tablet:w-[84px]">{t("columns.hosted")}</Th>
            <Th numeric className="w-[96px] max-tablet:hidden">{t("columns.other")}</Th>
          </tr>
        </thead>
        <tbody>{bodies.map((body) => <BodyRow key={body.code} body={body} />)}</tbody>
      </Table>
    </Section>
  );
}

type Props = { filter: BodyFilter; bodies: readonly BodySummary[]; total: number; owning: number };

/** The registry of bodies by kind, found by any of their names. */
export function BodiesScreen({ filter, bodies, total, owning }: Props) {
  const t = useTranslations("registry.bodies");
  return (
    <PageFrame title={t("title")} aside={t("aside", { shown: bodies.length, total })}>
      <BodyFinder filter={filter} owning={owning} total={total} />
      {bodies.length === 0 ? <EmptyState title={t("nothing")} action={<ButtonLink href="/bodies">{t("all")}</ButtonLink>}>{t("nothingText", { total })}</EmptyState> : null}
      {BODY_KINDS.map((kind) => ({ kind, inside: bodies.filter((body) => body.kind === kind) }))
        .filter(({ inside }) => inside.length > 0)
        .map(({ kind, inside }) => <KindOfBody key={kind} kind={kind} bodies={inside} />)}
    </PageFrame>
  );
}
