"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { changeRoleAction, deactivatePersonAction, reactivatePersonAction, resetLinkAction, revokeSessionsAction } from "@/lib/accounts/actions";
import { roleSchema, type PersonLine } from "@/lib/accounts/schema";

import { FormRefusal } from "./form-refusal";
import { OneTimeLink } from "./one-time-link";
import { RoleChoice } from "./role-choice";
import { Said } from "./said";
import { useAct } from "./use-act";

type Props = { person: PersonLine; isSelf: boolean };

/** What an administrator can do about a person, in a sheet of its own. */
export function ManagePerson({ person, isSelf }: Props) {
  const t = useTranslations("accounts.people");
  const trigger = <Button aria-label={t("managePerson", { name: person.name })}>{t("manage")}</Button>;
  return (
    <Dialog kind="sheet" title={person.name} description={person.email} trigger={trigger}>
      {isSelf ? <p className="mb-4 text-ink-2">{t("ownRole")}</p> : <RolePart person={person} />}
      {person.active ? <LinkPart person={person} /> : null}
      {person.active && !isSelf ? <SessionsPart person={person} /> : null}
      {isSelf ? null : <AccessPart person={person} />}
    </Dialog>
  );
}

function Part({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-5 border-t border-rule pt-3 first:border-t-0">
      <h3 id={id} className="font-semibold">{title}</h3>
      {hint ? <p className="mb-2.5 text-12 text-ink-3">{hint}</p> : null}
      {children}
    </section>
  );
}

function RolePart({ person }: { person: PersonLine }) {
  const t = useTranslations();
  const { act, pending, refusal, said } = useAct();
  const send = (data: FormData) => act(
    () => changeRoleAction({ personId: person.id, role: roleSchema.catch(person.role).parse(data.get("role")) }),
    () => t("accounts.people.done"),
  );
  return (
    <Part title={t("accounts.people.changeRole")} hint="">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <RoleChoice name="role" defaultValue={person.role} hideLabel className="mb-2" />
        <FormRefusal refusal={refusal} />
        <Button type="submit" aria-disabled={pending || undefined}>{t("common.save")}</Button>
        <Said>{said}</Said>
      </form>
    </Part>
  );
}

function LinkPart({ person }: { person: PersonLine }) {
  const t = useTranslations("accounts.people");
  const { act, pending, refusal } = useAct();
  const [link, setLink] = useState<string | null>(null);
  const make = () => act(() => resetLinkAction({ personId: person.id }), (answer) => {
    setLink(answer.link);
    return undefined;
  });
  return (
    <Part title={t("newLink")} hint={t("newLinkHint")}>
      <FormRefusal refusal={refusal} />
      <Button aria-disabled={pending || undefined} onClick={() => void make()}>{t("newLink")}</Button>
      {link ? <OneTimeLink key={link} link={link} name={person.name} /> : null}
    </Part>
  );
}

function SessionsPart({ person }: { person: PersonLine }) {
  const t = useTranslations("accounts");
  const { act, pending, refusal, said } = useAct();
  const end = () => act(() => revokeSessionsAction({ personId: person.id }), ({ ended }) => t("account.sessionsEnded", { count: ended }));
  return (
    <Part title={t("people.endSessions")} hint={t("people.endSessionsHint", { count: person.openSessions })}>
      <FormRefusal refusal={refusal} />
      <Button aria-disabled={pending || undefined} onClick={() => void end()}>{t("people.endSessions")}</Button>
      <Said>{said}</Said>
    </Part>
  );
}

/** Shuts a person out, after asking again, or lets them in again. The button that takes the last one's place takes its focus. */
function AccessPart({ person }: { person: PersonLine }) {
  const t = useTranslations("accounts.people");
  const { act, pending, refusal, said } = useAct();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const step = person.active ? (asked ? "sure" : "deactivate") : "reactivate";
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) first.current?.focus();
    shown.current = step;
  }, [step]);
  const change = (action: typeof deactivatePersonAction) => void act(() => action({ personId: person.id }), () => {
    setAsked(false);
    return t("done");
  });
  const disabled = pending || undefined;
  return (
    <Part title={person.active ? t("deactivate") : t("reactivate")} hint={person.active ? t("deactivateHint") : t("reactivateHint")}>
      <FormRefusal refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        {step === "deactivate" ? <Button ref={first} onClick={() => setAsked(true)}>{`${t("deactivate")} …`}</Button> : null}
        {step === "sure" ? <Button ref={first} variant="destructive" aria-disabled={disabled} onClick={() => change(deactivatePersonAction)}>{t("deactivateSure", { name: person.name })}</Button> : null}
        {step === "sure" ? <Button onClick={() => setAsked(false)}>{t("keep")}</Button> : null}
        {step === "reactivate" ? <Button ref={first} aria-disabled={disabled} onClick={() => change(reactivatePersonAction)}>{t("reactivate")}</Button> : null}
      </div>
      <Said>{said}</Said>
    </Part>
  );
}
