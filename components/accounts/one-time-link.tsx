"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";

/** A link to hand over, shown this once; each link is a component of its own (`key`). It gets the focus, selected, so that it can be copied by keys where there is no clipboard to write to. */
export function OneTimeLink({ link, name }: { link: string; name: string }) {
  const t = useTranslations("accounts.people");
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const copy = async () => {
    input.current?.select();
    // Without https there is no clipboard; the words are selected all the same.
    await navigator.clipboard?.writeText(link).then(() => setCopied(true), () => undefined);
  };
  return (
    <div className="my-3 border-l-2 border-accent bg-accent-wash px-3 py-2.5">
      <div className="flex flex-wrap items-end gap-2">
        <TextField ref={input} label={t("link", { name })} hint={t("linkHint")} value={link} readOnly className="max-w-[520px] min-w-0 flex-1 basis-[240px]" onFocus={(event) => event.target.select()} />
      </div>
      <div className="mt-2 flex items-center gap-3">
        <Button onClick={() => void copy()}>{t("copy")}</Button>
        <span role="status">{copied ? t("copied") : ""}</span>
      </div>
    </div>
  );
}
