import { useTranslations } from "next-intl";

import { Refusal } from "@/components/ui/refusal";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentView } from "@/lib/commitments/schema";

/** Says where the newest text of the communiqué has the clause otherwise, or no more. */
export function TextStanding({ commitment: { text: { standing, reading, newest }, communique } }: { commitment: Pick<CommitmentView, "text" | "communique"> }) {
  const t = useTranslations("commitment.standing");
  if (standing === "current" && reading === newest) return null;
  return (
    <Refusal className="mb-3">
      {standing === "current" ? t("earlier", { reading, newest }) : t(standing)} <TextLink href={`/communiques/${communique.code}/readings`}>{t("look")}</TextLink>
    </Refusal>
  );
}
