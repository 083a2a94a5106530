import { useTranslations } from "next-intl";

import { PageFrame } from "@/components/shell/page-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function QuarterNotFound() {
  const t = useTranslations("quarters");
  return (
    <PageFrame title={t("title")} crumb={{ label: t("title"), href: "/quarters" }}>
      <EmptyState title={t("unknown.title")} action={<ButtonLink href="/quarters">{t("unknown.action")}</ButtonLink>}>{t("unknown.text")}</EmptyState>
    </PageFrame>
  );
}
