import { useTranslations } from "next-intl";

import { NotFoundMessage } from "@/components/shell/not-found-message";
import { PageFrame } from "@/components/shell/page-frame";

export default function NotFound() {
  const t = useTranslations("shell.notFound");
  return (
    <PageFrame title={t("title")}>
      <NotFoundMessage />
    </PageFrame>
  );
}
