"use client";

import { useTranslations } from "next-intl";

import type { Decisions } from "@/components/review/use-decisions";
import { Kbd } from "@/components/ui/kbd";
import { Refusal } from "@/components/ui/refusal";

/** What was decided last, and the key that takes it back; or why it could not be taken back. */
export function SaidLine({ decisions: { said, failure } }: { decisions: Decisions }) {
  const t = useTranslations("review.said");
  const errors = useTranslations("errors");
  const offline = useTranslations("progress.composer");
  return (
    <>
      <p role="status" className="mb-1.5 min-h-[18px] text-12 text-ink-3">
        {said ? <>{t(said.did, { code: said.code, count: said.count })} {said.did === "undone" ? null : <span aria-hidden="true">{t("takeBack")} <Kbd>Z</Kbd></span>}</> : null}
      </p>
      {failure ? <Refusal role="alert" className="mb-2">{failure.code === "offline" ? offline("offline") : errors(failure.code, failure.details)}</Refusal> : null}
    </>
  );
}
