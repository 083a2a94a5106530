"use client";

import { useTranslations } from "next-intl";
import { signIn } from "next-auth/react";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { acceptInvitationAction, setUpFirstAdminAction } from "@/lib/accounts/actions";
import { chosenPasswordSchema, PASSWORD_LENGTH, setUpSchema } from "@/lib/accounts/schema";

import { FormRefusal } from "./form-refusal";
import { useAccountForm } from "./use-account-form";

/** Signs in with what was just chosen and goes to the overview; whoever cannot be signed in by now does it by hand. */
async function enter({ email, password, home }: { email: string; password: string; home: string }): Promise<void> {
  const answer = await signIn("password", { email, password, redirect: false }).catch(() => null);
  location.assign(answer?.ok ? home : `${home}/sign-in`);
  await new Promise<void>(() => {});
}

/** The first administrator's own account. */
export function SetUpForm({ token, home }: { token: string; home: string }) {
  const t = useTranslations("accounts");
  const { field, formProps, pending, refusal } = useAccountForm({
    schema: setUpSchema,
    defaultValues: { token, name: "", email: "", password: "", repeated: "" },
    send: setUpFirstAdminAction,
    done: ({ email }, { password }) => enter({ email, password, home }),
  });
  return (
    <form {...formProps}>
      <TextField {...field("name")} label={t("fields.name")} hint={t("fields.nameHint")} autoComplete="name" required className="mb-3" />
      <TextField {...field("email")} label={t("fields.email")} type="email" autoComplete="username" required className="mb-3" />
      <TextField {...field("password")} label={t("fields.password")} hint={t("fields.passwordHint", PASSWORD_LENGTH)} type="password" autoComplete="new-password" required className="mb-3" />
      <TextField {...field("repeated")} label={t("fields.repeated")} type="password" autoComplete="new-password" required className="mb-4" />
      <FormRefusal refusal={refusal} />
      <Button type="submit" variant="primary" size="large" aria-disabled={pending || undefined}>{t("link.setUpSubmit")}</Button>
    </form>
  );
}

/** A password chosen with an invitation or a reset link. The e-mail is there for password managers, which keep it with the password. */
export function ChoosePasswordForm({ token, email, home }: { token: string; email: string; home: string }) {
  const t = useTranslations("accounts");
  const { field, formProps, pending, refusal } = useAccountForm({
    schema: chosenPasswordSchema,
    defaultValues: { token, password: "", repeated: "" },
    send: acceptInvitationAction,
    done: (answer, { password }) => enter({ email: answer.email, password, home }),
  });
  return (
    <form {...formProps}>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField {...field("password")} label={t("fields.newPassword")} hint={t("fields.passwordHint", PASSWORD_LENGTH)} type="password" autoComplete="new-password" required className="mb-3" />
      <TextField {...field("repeated")} label={t("fields.repeated")} type="password" autoComplete="new-password" required className="mb-4" />
      <FormRefusal refusal={refusal} />
      <Button type="submit" variant="primary" size="large" aria-disabled={pending || undefined}>{t("link.choose")}</Button>
    </form>
  );
}
