"use client";

import { useLocale, useTranslations } from "next-intl";

import { Part } from "@/components/review/attribute-fields";
import type { FieldProps } from "@/components/review/field-props";
import { Select } from "@/components/ui/controls";
import { LinkButton } from "@/components/ui/text-link";
import { OWNER_ROLES, type OwnerReference } from "@/lib/clauses/schema";
import type { BodyChoice } from "@/lib/review/schema";

/** Who is responsible: bodies of the registry with their roles. Whatever a person sets is said to be a person's. */
export function OwnerFields({ draft, clause, edit, bodies }: FieldProps & { bodies: readonly BodyChoice[] }) {
  const t = useTranslations("review.panel");
  const words = useTranslations("owners");
  const locale = useLocale();
  const nameOf = (code: string) => bodies.find((body) => body.code === code)?.name[locale] ?? code;
  const { owners } = draft;
  const change = (at: number, parts: Partial<OwnerReference>) => edit({ owners: owners.map((owner, place) => (place === at ? { ...owner, ...parts, basis: "person" } : owner)) });
  const proposed = clause.proposal.owners.map(({ body, role, basis }) => `${nameOf(body)} (${basis === "default" ? words("basis.default") : words(`role.${role}`)})`).join("; ");
  return (
    <Part name={t("owners")} was={t("proposed", { words: proposed })}>
      <ul className="grid gap-1.5">
        {owners.map((owner, at) => (
          <li key={at} className="grid grid-cols-[minmax(0,1fr)_112px] gap-1.5">
            <Select aria-label={t("ownerBody", { number: at + 1 })} value={owner.body} onChange={(event) => change(at, { body: event.target.value })}>
              {bodies.map(({ code, name }) => <option key={code} value={code}>{name[locale]}</option>)}
            </Select>
            <Select aria-label={t("ownerRole", { number: at + 1 })} value={owner.role} onChange={(event) => change(at, { role: OWNER_ROLES.find((role) => role === event.target.value) ?? owner.role })}>
              {OWNER_ROLES.map((role) => <option key={role} value={role}>{words(`role.${role}`)}</option>)}
            </Select>
            {owners.length > 1 ? <LinkButton className="min-h-6 text-12" aria-label={t("removeOwner", { name: nameOf(owner.body) })} onClick={() => edit({ owners: owners.filter((_, place) => place !== at) })}>{t("remove")}</LinkButton> : null}
          </li>
        ))}
      </ul>
      <LinkButton className="mt-1 min-h-6 text-12" onClick={() => edit({ owners: [...owners, { body: bodies[0]?.code ?? "", role: "supporting", basis: "person" }] })}>{t("addOwner")}</LinkButton>
    </Part>
  );
}
