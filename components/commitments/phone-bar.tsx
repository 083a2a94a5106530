"use client";

import { useTranslations } from "next-intl";

import { useComposer } from "@/components/progress/composer-context";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Position } from "@/lib/commitments/schema";

/** The bar at the foot of a phone: previous, log an entry, next. */
export function PhoneBar({ position: { previous, next }, mayRecord }: { position: Position; mayRecord: boolean }) {
  const t = useTranslations("commitment");
  const common = useTranslations("common");
  const history = useTranslations("progress.history");
  const { open } = useComposer();
  return (
    <div data-shell className="sticky bottom-0 -mx-4 -mb-8 flex gap-2 border-t border-rule-2 bg-paper px-4 py-2 *:flex-1 tablet:hidden">
      {previous ? <ButtonLink href={`/commitments/${previous}`} aria-label={`${t("previousInText")}: ${previous}`}>{common("previous")}</ButtonLink> : <span />}
      {mayRecord ? <Button variant="primary" onClick={() => open()}>{history("log")}</Button> : null}
      {next ? <ButtonLink href={`/commitments/${next}`} aria-label={`${t("nextInText")}: ${next}`}>{common("next")}</ButtonLink> : <span />}
    </div>
  );
}
