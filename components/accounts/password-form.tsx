"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { Refusal } from "@/components/ui/refusal";
import { changePasswordAction } from "@/lib/accounts/actions";
import { changePasswordSchema, PASSWORD_LENGTH } from "@/lib/accounts/schema";

import { FormRefusal } from "./form-refusal";
import { Said } from "./said";
import { useAccountForm } from "./use-account-form";

/** Another password for oneself. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("accounts");
  const [said, setSaid] = useState("");
  const { field, form, formProps, pending, refusal } = useAccountForm({
    schema: changePasswordSchema,
    defaultValues: { current: "", password: "", repeated: "" },
    send: (values) => {
      setSaid("");
      return changePasswordAction(values);
    },
    done: () => {
      form.reset();
      setSaid(t("account.passwordChanged"));
    },
  });
  const minutes = Number(refusal?.details.minutesLeft);
  return (
    <form {...formProps} className="max-w-[340px]">
      <p className="mb-3 text-ink-2">{t("account.passwordIntro")}</p>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField {...field("current")} label={t("fields.currentPassword")} type="password" autoComplete="current-password" required className="mb-3" />
      <TextField {...field("password")} label={t("fields.newPassword")} hint={t("fields.passwordHint", PASSWORD_LENGTH)} type="password" autoComplete="new-password" required className="mb-3" />
      <TextField {...field("repeated")} label={t("fields.repeated")} type="password" autoComplete="new-password" required className="mb-3" />
      {minutes > 0 ? <Refusal role="alert" className="mb-3">{t("account.pausedFor", { minutes })}</Refusal> : <FormRefusal refusal={refusal} />}
      <Button type="submit" variant="primary" aria-disabled={pending || undefined}>{t("account.changePassword")}</Button>
      <Said>{said}</Said>
    </form>
  );
}
