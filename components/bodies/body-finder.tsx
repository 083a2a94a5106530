import { useLocale, useTranslations } from "next-intl";
import Form from "next/form";

import { Button, ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/controls";
import type { BodyFilter } from "@/lib/bodies/schema";

/** Finds bodies by any of their names. A form that gets an address: it works without a script. */
export function BodyFinder({ filter, owning, total }: { filter: BodyFilter; owning: number; total: number }) {
  const t = useTranslations("registry.bodies");
  const locale = useLocale();
  return (
    <Form action={`/${locale}/bodies`} role="search" aria-label={t("find")} className="mb-6 flex flex-wrap items-end gap-x-3 gap-y-2">
      <TextField key={filter.q} name="q" type="search" defaultValue={filter.q} label={t("find")} className="w-[320px] max-tablet:w-full" />
      <span className="inline-flex min-h-(--control) items-center touch:min-h-10"><Checkbox key={filter.owning} name="owning" value="yes" defaultChecked={filter.owning === "yes"} label={t("owning", { count: owning, total })} /></span>
      <Button type="submit">{t("findSubmit")}</Button>
      {filter.q !== "" || filter.owning === "yes" ? <ButtonLink variant="quiet" href="/bodies">{t("all")}</ButtonLink> : null}
    </Form>
  );
}
