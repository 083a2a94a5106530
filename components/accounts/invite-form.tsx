"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { invitePersonAction } from "@/lib/accounts/actions";
import { inviteSchema } from "@/lib/accounts/schema";

import { FormRefusal } from "./form-refusal";
import { OneTimeLink } from "./one-time-link";
import { RoleChoice } from "./role-choice";
import { useAccountForm } from "./use-account-form";

/** Makes an account for somebody and shows the link to hand over. */
export function InviteForm() {
  const t = useTranslations("accounts");
  const [made, setMade] = useState<{ link: string; name: string } | null>(null);
  const { field, form, formProps, pending, refusal } = useAccountForm({
    schema: inviteSchema,
    defaultValues: { name: "", email: "", role: "viewer" },
    send: (values) => {
      setMade(null);
      return invitePersonAction(values);
    },
    done: ({ link }, { name }) => {
      form.reset();
      setMade({ link, name });
    },
  });
  return (
    <>
      <form {...formProps} className="max-w-[760px]">
        <div className="mb-3 grid gap-3 tablet:grid-cols-3">
          <TextField {...field("name")} label={t("fields.name")} autoComplete="off" required />
          <TextField {...field("email")} label={t("fields.email")} type="email" autoComplete="off" required />
          <RoleChoice {...field("role")} required />
        </div>
        <FormRefusal refusal={refusal} />
        <Button type="submit" variant="primary" aria-disabled={pending || undefined}>{t("people.inviteSubmit")}</Button>
      </form>
      {made ? <OneTimeLink key={made.link} {...made} /> : null}
    </>
  );
}
