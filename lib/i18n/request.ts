import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";

import { loadMessages } from "./messages";
import { routing } from "./routing";

// Its successor, next/root-params, does not work in server actions and route handlers, which answer in words too.
// oxlint-disable-next-line typescript/no-deprecated
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  // Dates and figures go through ./format, which is told the zone; messages themselves contain no clock times.
  return { locale, messages: await loadMessages(locale), timeZone: "UTC" };
});
