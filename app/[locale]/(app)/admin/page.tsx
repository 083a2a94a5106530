import { getLocale } from "next-intl/server";

import { loadAdministration } from "@/lib/accounts/loaders";
import { redirect } from "@/lib/i18n/navigation";

export default async function AdministrationPage() {
  await loadAdministration();
  redirect({ href: "/admin/people", locale: await getLocale() });
}
