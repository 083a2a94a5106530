"use client";

import { useTranslations } from "next-intl";

import { Failure } from "@/components/shell/failure";
import { PageFrame } from "@/components/shell/page-frame";

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  return (
    <PageFrame title={t("name")}>
      <Failure error={error} retry={retry} />
    </PageFrame>
  );
}
