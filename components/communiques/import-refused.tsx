import { useTranslations } from "next-intl";

import type { Refused } from "@/components/communiques/use-import";
import { Refusal } from "@/components/ui/refusal";
import { TextLink } from "@/components/ui/text-link";
import { MAX_FILES } from "@/lib/communiques/schema";

/** Why nothing was imported, in a sentence; for a communiqué that is there already, with the way to it. */
export function ImportRefused({ refused }: { refused: Refused | null }) {
  const t = useTranslations("communiques.importPage");
  if (!refused) return null;
  const code = refused.of === "register" ? refused.details.code : undefined;
  return (
    <Refusal role="alert" head={t("refused")} className="max-w-[46rem] text-13">
      <Sentence refused={refused} />
      {code ? <> <TextLink href={`/communiques/${code}`}>{t("openKnown", { code })}</TextLink></> : null}
    </Refusal>
  );
}

function Sentence({ refused }: { refused: Refused }) {
  const t = useTranslations("communiques");
  const errors = useTranslations("errors");
  const accounts = useTranslations("accounts");
  if (refused.of === "offline") return accounts("unreachable");
  if (refused.of === "form") return t(`importPage.${refused.code}`, { count: MAX_FILES });
  if (refused.of === "large") return t("intake.file_too_large", { file: refused.file });
  if (refused.of === "register") return errors(refused.code);
  const key = `intake.${refused.code.replaceAll(".", "_")}` as "intake.other";
  return t(t.has(key) ? key : "intake.other", { message: refused.message, ...refused.details });
}
