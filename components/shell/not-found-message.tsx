import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What is not there and what a role does not show look the same. */
export function NotFoundMessage() {
  const t = useTranslations("shell.notFound");
  return (
    <EmptyState title={t("title")} action={<ButtonLink href="/register">{t("action")}</ButtonLink>}>
      <p>{t("text")}</p>
    </EmptyState>
  );
}
