"use client";

import { useTranslations } from "next-intl";

import { PageFrame } from "@/components/shell/page-frame";
import { LinkButton } from "@/components/ui/text-link";
import { Refusal } from "@/components/ui/refusal";

type Props = { error: unknown; retry: () => void };

function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}

export default function PageError({ error, retry }: Props) {
  const t = useTranslations("shell.error");
  const common = useTranslations("common");
  const reference = referenceOf(error);
  return (
    <PageFrame title={t("name")}>
      <Refusal role="alert" head={t("title")} className="max-w-[75ch]">
        {t("text")} <LinkButton onClick={retry}>{common("tryAgain")}</LinkButton>
        {reference ? <span className="num text-ink-2"> {common("reference", { reference })}</span> : null}
      </Refusal>
    </PageFrame>
  );
}
