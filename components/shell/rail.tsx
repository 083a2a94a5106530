import { useTranslations } from "next-intl";

import { Masthead } from "./masthead";
import { RailFoot, RailSections } from "./rail-content";

/** The column at the left of a wide screen. Under 1100 px the menu of the top bar holds the same. */
export function Rail() {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("mainNavigation")} data-shell className="border-r border-rule bg-paper-2 max-desk:hidden">
      <div className="sticky top-0 flex h-screen flex-col overflow-y-auto pt-3.5 pb-3">
        <Masthead />
        <RailSections />
        <RailFoot />
      </div>
    </nav>
  );
}
