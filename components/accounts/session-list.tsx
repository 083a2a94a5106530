"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";

import { Button } from "@/components/ui/button";
import { RowHead, ScrollX, Table, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { revokeSessionAction, revokeSessionsAction } from "@/lib/accounts/actions";
import type { SessionLine } from "@/lib/accounts/schema";
import { formatInstant } from "@/lib/i18n/format";

import { deviceOf } from "./device-name";
import { FormRefusal } from "./form-refusal";
import { Said } from "./said";
import { useAct } from "./use-act";

type Session = SessionLine & { current: boolean };
type Props = { sessions: readonly Session[]; personId: string; timeZone: string };

/** Where one is signed in; the session in use ends by signing out, the others here. */
export function SessionList({ sessions, personId, timeZone }: Props) {
  const t = useTranslations("accounts.account");
  const { act, pending, refusal, said } = useAct();
  const status = useRef<HTMLParagraphElement>(null);
  const say = (count: number) => {
    // The button that was pressed goes with its session.
    status.current?.focus();
    return t("sessionsEnded", { count });
  };
  const end = (sessionId: string) => act(() => revokeSessionAction({ sessionId }), () => say(1));
  const endOthers = () => act(() => revokeSessionsAction({ personId }), ({ ended }) => say(ended));
  return (
    <>
      <ScrollX label={t("sessionsCount", { count: sessions.length })}>
        <Table caption={t("sessionsCount", { count: sessions.length })} className="max-w-[760px]">
          <thead><tr><Th>{t("device")}</Th><Th>{t("signedInAt")}</Th><Th className="max-tablet:hidden">{t("lastSeen")}</Th><Th><span className="sr-only">{t("endSession")}</span></Th></tr></thead>
          <tbody>
            {sessions.map((session) => <SessionRow key={session.id} session={session} timeZone={timeZone} pending={pending} onEnd={() => void end(session.id)} />)}
          </tbody>
        </Table>
      </ScrollX>
      <FormRefusal refusal={refusal} />
      {sessions.length > 1 ? <Button className="mt-3" aria-disabled={pending || undefined} onClick={() => void endOthers()}>{t("endOthers")}</Button> : null}
      <Said ref={status}>{said}</Said>
    </>
  );
}

function SessionRow({ session, timeZone, pending, onEnd }: { session: Session; timeZone: string; pending: boolean; onEnd: () => void }) {
  const t = useTranslations("accounts.account");
  const locale = useLocale();
  const device = useDeviceName()(session.userAgent);
  const signedInAt = formatInstant(session.createdAt, { locale, timeZone });
  return (
    <tr>
      <RowHead><span className="mr-2">{device}</span>{session.current ? <Tag look="outlined">{t("thisOne")}</Tag> : null}</RowHead>
      <Td className="whitespace-nowrap">{signedInAt}</Td>
      <Td className="whitespace-nowrap max-tablet:hidden">{formatInstant(session.lastSeenAt, { locale, timeZone })}</Td>
      <Td className="text-right">
        {session.current ? null : <Button variant="quiet" aria-disabled={pending || undefined} aria-label={t("endSessionOf", { device, date: signedInAt })} onClick={onEnd}>{t("endSession")}</Button>}
      </Td>
    </tr>
  );
}

function useDeviceName() {
  const t = useTranslations("accounts.account");
  return (userAgent: string) => {
    const { browser, system } = deviceOf(userAgent);
    return browser && system ? t("deviceOn", { browser, system }) : (browser ?? system ?? t("unknownDevice"));
  };
}
