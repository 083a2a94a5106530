import { useTranslations } from "next-intl";

import { PageFrame } from "@/components/shell/page-frame";
import { SkeletonRows } from "@/components/ui/skeleton";

export default function Loading() {
  const t = useTranslations("shell");
  return (
    <PageFrame title={<span className="appear-late">{t("loading")}</span>}>
      <SkeletonRows rows={8} label={t("loading")} />
    </PageFrame>
  );
}
