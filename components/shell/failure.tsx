"use client";

import { useTranslations } from "next-intl";

import { Refusal } from "@/components/ui/refusal";
import { LinkButton } from "@/components/ui/text-link";

function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}

/** What failed, what still works, another try, and the reference under which the server logged it. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  const common = useTranslations("common");
  const reference = referenceOf(error);
  return (
    <Refusal role="alert" head={t("title")} className="max-w-[75ch]">
      {t("text")} <LinkButton onClick={retry}>{common("tryAgain")}</LinkButton>
      {reference ? <span className="num text-ink-2"> {common("reference", { reference })}</span> : null}
    </Refusal>
  );
}
