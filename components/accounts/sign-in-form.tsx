"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { signIn } from "next-auth/react";
import { type BaseSyntheticEvent, useState } from "react";
import { useForm } from "react-hook-form";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/controls";
import { Refusal } from "@/components/ui/refusal";
import { type SignInRefusal, signInRefusalSchema, signInSchema } from "@/lib/accounts/schema";

import { useFaultSentence } from "./use-account-form";

type Refused = SignInRefusal | { code: "not_known" | "failed" | "unreachable" };
type Props = { callbackUrl: string; organisation: boolean; refusal: Refused | null };

/** Sign-in by password, and by the organisation's own where there is one. A refusal leaves what was typed. */
export function SignInForm({ callbackUrl, organisation, refusal: first }: Props) {
  const t = useTranslations("accounts");
  const [refusal, setRefusal] = useState<Refused | null>(first);
  const { register, handleSubmit, setFocus, formState } = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = formState;
  const faultOf = useFaultSentence();
  const submit = handleSubmit(async (typed) => {
    const refused = await signInWith(typed);
    setRefusal(refused);
    if (refused) return setFocus("password");
    // A whole page load: everything that was read for nobody is read anew.
    location.assign(callbackUrl);
    return new Promise<void>(() => {});
  });
  const onSubmit = (event: BaseSyntheticEvent) => void (isSubmitting ? event.preventDefault() : submit(event));
  return (
    <>
      <form method="post" noValidate onSubmit={onSubmit}>
        <TextField {...register("email")} label={t("fields.email")} type="email" autoComplete="username" required className="mb-3" error={faultOf(errors.email?.message)} />
        <TextField {...register("password")} label={t("fields.password")} type="password" autoComplete="current-password" required className="mb-3" error={faultOf(errors.password?.message)} />
        <SignInRefusalWords refusal={refusal} />
        <Button type="submit" variant="primary" size="large" shortcut="↵" aria-disabled={isSubmitting || undefined}>{t("signIn.submit")}</Button>
      </form>
      {organisation ? <OrganisationSignIn callbackUrl={callbackUrl} /> : null}
    </>
  );
}

/** Null once signed in. next-auth hands on the words of a refusal as the server wrote them. */
async function signInWith(typed: { email: string; password: string }): Promise<Refused | null> {
  try {
    const answer = await signIn("password", { ...typed, redirect: false });
    if (!answer) return { code: "unreachable" };
    return answer.ok && !answer.error ? null : signInRefusalSchema.parse(JSON.parse(answer.error ?? ""));
  } catch {
    return { code: "unreachable" };
  }
}

function SignInRefusalWords({ refusal }: { refusal: Refused | null }) {
  const t = useTranslations("accounts");
  if (!refusal) return null;
  const words = {
    mismatch: () => refusal.code === "mismatch" && { head: t("signIn.mismatch"), rest: t("signIn.triesLeft", { count: refusal.triesLeft, minutes: refusal.pauseMinutes }) },
    paused: () => refusal.code === "paused" && { head: t("signIn.paused"), rest: t("signIn.pausedFor", { minutes: refusal.minutesLeft }) },
    not_known: () => ({ head: t("signIn.notKnown"), rest: t("signIn.notKnownHint") }),
    failed: () => ({ head: t("signIn.failed"), rest: t("signIn.failedHint") }),
    unreachable: () => ({ head: "", rest: t("unreachable") }),
  }[refusal.code]();
  return words ? <Refusal role="alert" head={words.head} className="mb-3.5">{words.rest}</Refusal> : null;
}

function OrganisationSignIn({ callbackUrl }: { callbackUrl: string }) {
  const t = useTranslations("accounts.signIn");
  return (
    <>
      <div className="my-3 flex items-center gap-2.5 text-12 text-ink-3 before:flex-1 before:border-t before:border-rule after:flex-1 after:border-t after:border-rule">{t("or")}</div>
      <Button size="large" onClick={() => void signIn("oidc", { callbackUrl })}>{t("organisation")}</Button>
    </>
  );
}
