import { useTranslations } from "next-intl";

import { Refusal } from "@/components/ui/refusal";

import type { FormRefusal as Refused } from "./use-account-form";

/** Why a form was refused as a whole; empty until it is, so that screen readers hear it when it comes. */
export function FormRefusal({ refusal }: { refusal: Refused | null }) {
  const t = useTranslations();
  if (!refusal) return null;
  const { code } = refusal;
  return (
    <Refusal role="alert" className="mb-3">
      {code === "unreachable" ? t("accounts.unreachable") : t(`errors.${code}`)}
    </Refusal>
  );
}
