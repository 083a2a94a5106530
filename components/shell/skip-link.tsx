import { useTranslations } from "next-intl";

/** First stop of the keyboard on every page. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a href="#content" data-shell className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30 focus:rounded-box focus:border focus:border-fill focus:bg-fill focus:px-3 focus:py-1.5 focus:text-on-fill">
      {t("skipToContent")}
    </a>
  );
}
