import { useLocale, useTranslations } from "next-intl";

import { DeadlineControls } from "@/components/commitments/deadline-controls";
import { paragraphHref } from "@/components/commitments/paragraph-href";
import { DeadlineFact, TimelinessTag } from "@/components/commitments/deadline-fact";
import { SectorControl } from "@/components/commitments/sector-control";
import { StatusTag } from "@/components/commitments/status-labels";
import { TitleList } from "@/components/titles/title-list";
import { MetaItem, MetaList } from "@/components/ui/meta-list";
import { OutsideLink, TextLink } from "@/components/ui/text-link";
import { isFollowUp, shownDeadline } from "@/lib/commitments/rules";
import { shortHash, wordsFor } from "@/lib/commitments/labels";
import type { CommitmentView, DeliverableView } from "@/lib/commitments/schema";
import { formatBytes, formatDay } from "@/lib/i18n/format";
import { langAttribute } from "@/lib/i18n/routing";
import { registerHref } from "@/lib/register/rules";
import type { SectorChoices } from "@/lib/sectors/schema";

type Props = {
  commitment: CommitmentView;
  today: string;
  timeZone: string;
  maySetDeadline: boolean;
  mayCheckTitle: boolean;
  /** The sectors by pillar, for who may move it; null for others. */
  sectorChoices: readonly SectorChoices[] | null;
};

/** What is known of the commitment beside its words, one fact under the other. */
export function CommitmentFacts({ commitment, today, timeZone, maySetDeadline, mayCheckTitle, sectorChoices }: Props) {
  const t = useTranslations("commitment.facts");
  const locale = useLocale();
  const { sector, version, deliverables } = commitment;
  const shown = datedDeliverable(deliverables);
  return (
    <aside aria-label={t("title")} className="tablet:max-desk:[&>dl]:columns-2 tablet:max-desk:[&>dl]:gap-9 tablet:max-desk:[&>dl>div]:break-inside-avoid">
      <MetaList>
        <MetaItem name={t(shown?.set ? "deadlineSet" : "deadline")}>
          <DeadlineFact commitment={commitment} today={today} timeZone={timeZone} />
          <TimelinessTag commitment={commitment} today={today} />
          {maySetDeadline && shown ? <DeadlineControls deliverables={deliverables} current={shown} /> : null}
        </MetaItem>
        <MetaItem name={t("owner")}><Owners commitment={commitment} /></MetaItem>
        <MetaItem name={t("parties")}><Parties commitment={commitment} /></MetaItem>
        <MetaItem name={t("sector")}><TextLink href={registerHref({ sector: [sector.code], order: "communique" })}>{sector.name[locale]}</TextLink>{sectorChoices ? <SectorControl sector={sector} choices={sectorChoices} /> : null}</MetaItem>
        <MetaItem name={t("kind")}><KindFact commitment={commitment} /></MetaItem>
        <MetaItem name={t("titles")}><TitleList titles={commitment.titles} mayCheck={mayCheckTitle} /></MetaItem>
        <MetaItem name={t("reading")}><Reading commitment={commitment} /></MetaItem>
        <MetaItem name={t("source")}><Source commitment={commitment} /></MetaItem>
        <MetaItem name={t("version")}><span className="num">{version}</span></MetaItem>
      </MetaList>
    </aside>
  );
}

type Fact = Pick<Props, "commitment">;

/** The deliverable whose deadline the commitment shows: the first one where none has any. */
function datedDeliverable(deliverables: CommitmentView["deliverables"]): DeliverableView | undefined {
  const shown = shownDeadline(deliverables.map(({ completion, set, written }) => ({ completion, deadline: set ?? written })));
  return deliverables.find(({ set, written }) => shown !== null && (set ?? written) === shown) ?? deliverables[0];
}

function Owners({ commitment: { owners } }: Fact) {
  const t = useTranslations("owners");
  const own = useTranslations("commitment.owner");
  const locale = useLocale();
  const basis = { text: own("inText"), default: own("noneNamed"), person: own("byPerson") };
  return (
    <ul>
      {owners.map((owner) => (
        <li key={`${owner.body}-${owner.role}`}>
          {owner.basis === "default" ? t("memberStates") : <TextLink href={registerHref({ body: [owner.body], order: "communique" })}>{owner.name[locale]}</TextLink>}{" "}
          <span className="text-12 text-ink-3">{owner.basis === "default" ? own("brackets", { words: basis.default }) : own("roleAndBasis", { role: t(`role.${owner.role}`), basis: basis[owner.basis] })}</span>
        </li>
      ))}
    </ul>
  );
}

function Parties({ commitment: { parties, partiesBasis, communique } }: Fact) {
  const t = useTranslations("commitment.parties");
  const locale = useLocale();
  const bound = parties.filter((party) => party.bound);
  const others = parties.filter((party) => !party.bound);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  if (partiesBasis === "unspecified") return <>{t("unspecified")} <span className="block text-12 text-ink-3">{t("unspecifiedNote")}</span></>;
  if (partiesBasis === "all") return <>{t("all", { count: bound.length })} <span className="block text-12 text-ink-3">{t("ofMembers", { total: parties.length, date: formatDay(communique.adoptedOn, locale) })}</span></>;
  return (
    <>
      {list.format(bound.map(({ name }) => name[locale]))}
      {others.length > 0 ? <span className="block text-12 text-ink-3">{t("notNamed", { names: list.format(others.map(({ name }) => name[locale])) })}</span> : null}
    </>
  );
}

function KindFact({ commitment: { kind } }: Fact) {
  const t = useTranslations("commitment");
  const kinds = useTranslations("kinds");
  return (
    <>
      {kinds(kind)}
      <span className="block text-12 text-ink-2">{isFollowUp(kind) ? t("kind.followUp") : t("kind.information")}</span>
      {isFollowUp(kind) ? <span className="block text-12 text-ink-3">{t(`counts.${kind}`)}</span> : null}
    </>
  );
}

function Reading({ commitment: { selection, reading } }: Fact) {
  const t = useTranslations("commitment.reading");
  const value = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(reading.confidence);
  return (
    <>
      {selection === "proposed" ? <><StatusTag status="proposed" /> </> : null}
      <span className="num text-ink-3">{t("confidence", { value })}</span>
      <span className="block text-12 text-ink-2">{t(selection)}</span>
      {reading.reasons.length > 0 ? (
        <details className="text-12 text-ink-3">
          <summary className="min-h-6 w-fit underline-offset-3 hover:underline touch:min-h-10">{t("reasons")}</summary>
          <ul lang="en" className="list-disc pl-4">{reading.reasons.map((reason) => <li key={reason} className="wrap-anywhere">{reason}</li>)}</ul>
        </details>
      ) : null}
    </>
  );
}

function Source({ commitment }: Fact) {
  const { communique } = commitment;
  const t = useTranslations("commitment.communique");
  const locale = useLocale();
  const title = wordsFor(communique.title, locale);
  const files = [...new Map(communique.sources.map((source) => [source.sha256, source])).values()];
  return (
    <>
      {title ? <span lang={langAttribute(title.language)} className="font-serif">{title.text}</span> : communique.code}
      <span className="block text-12 text-ink-2">{t("adopted", { date: formatDay(communique.adoptedOn, locale) })}</span>
      <TextLink href={paragraphHref(commitment)} className="flex min-h-6 w-fit items-center text-12">{t("read")}</TextLink>
      {files.map(({ sha256, bytes }) => (
        <span key={sha256} className="num block text-12 text-ink-3">
          <OutsideLink href={`/api/communiques/${communique.code}/source/${sha256}`} className="inline-flex min-h-6 items-center">{t("original", { size: formatBytes(bytes, locale) })}</OutsideLink>{" "}
          <span title={sha256} className="whitespace-nowrap">{t("hash", { hash: shortHash(sha256) })}</span>
        </span>
      ))}
    </>
  );
}
