"use client";

import { useTranslations } from "next-intl";

import { Failure } from "@/components/shell/failure";

/** For what fails before there is a frame to put it in: the session, the database, a page without sign-in. */
export default function FramelessError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  return (
    <main id="content" className="mx-auto max-w-[640px] px-6 py-16">
      <h1 className="mb-3 font-serif text-21 font-semibold">{t("name")}</h1>
      <Failure error={error} retry={retry} />
    </main>
  );
}
