import { useLocale, useTranslations } from "next-intl";

import { Link } from "@/lib/i18n/navigation";

/** The product's name; under the English one, how it is called in Chinese, and the other way round. */
export function Masthead() {
  const t = useTranslations("common");
  const locale = useLocale();
  const chinese = locale === "zh";
  return (
    <div className="mb-2.5 border-b-3 border-double border-rule-2 pr-3 pb-2.5 pl-4">
      <Link href="/" className="block">
        <b className={`block font-serif text-balance ${chinese ? "text-16 leading-[22px] font-bold" : "text-[0.9375rem] leading-[19px] font-[650]"}`}>{t("productName")}</b>
        <span lang={chinese ? "en" : "zh-Hans"} className={`mt-[3px] block text-12 leading-[17px] text-ink-3 ${chinese ? "" : "font-han-marks"}`}>
          {t("productNameElsewhere")}
        </span>
      </Link>
    </div>
  );
}
