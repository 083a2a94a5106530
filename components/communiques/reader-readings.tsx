import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { Refusal } from "@/components/ui/refusal";
import { TextLink } from "@/components/ui/text-link";
import type { CommuniqueReading } from "@/lib/communiques/schema";

type Props = { communique: CommuniqueReading; mayImport: boolean; hasNewerRules: boolean };

/** Which reading this is, what waits to be decided about it, and how to add another. */
export function ReaderReadings({ communique, mayImport, hasNewerRules }: Props) {
  const t = useTranslations("communiques");
  const { code, revision, newest, openChanges, vanished } = communique;
  const readings = `/communiques/${code}/readings`;
  return (
    <div className="mt-2 print:hidden">
      {revision === newest ? null : <Refusal className="mb-2">{t("reader.older", { reading: revision, newest })} <TextLink href={`/communiques/${code}`} className="inline-flex min-h-6 items-center">{t("reader.toNewest")}</TextLink></Refusal>}
      {revision === newest && openChanges + vanished.length > 0 ? (
        <Refusal className="mb-2">
          {openChanges > 0 ? t("reader.openChanges", { count: openChanges }) : null} {vanished.length > 0 ? t("reader.vanished", { count: vanished.length }) : null}{" "}
          <TextLink href={readings} className="inline-flex min-h-6 items-center">{t("reader.look")}</TextLink>
        </Refusal>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <ButtonLink variant="quiet" href={readings}>{t("readings.link")}</ButtonLink>
        {mayImport ? <Revisions code={code} hasNewerRules={hasNewerRules} /> : null}
      </div>
    </div>
  );
}

function Revisions({ code, hasNewerRules }: { code: string; hasNewerRules: boolean }) {
  const t = useTranslations("communiques.revise");
  const path = `/communiques/${code}/revise`;
  return (
    <>
      <ButtonLink variant="quiet" href={`${path}?how=translation`}>{t("add")}</ButtonLink>
      <ButtonLink variant="quiet" href={`${path}?how=correction`}>{t("correct")}</ButtonLink>
      {hasNewerRules ? <ButtonLink variant="quiet" href={`${path}?how=rules`}>{t("reread")}</ButtonLink> : null}
    </>
  );
}
