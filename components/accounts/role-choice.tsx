import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";

import { SelectField } from "@/components/ui/controls";
import { ROLES } from "@/lib/accounts/schema";

/** One of the four roles, each with what it may do. */
export function RoleChoice(rest: Omit<ComponentProps<typeof SelectField>, "label" | "children">) {
  const t = useTranslations("accounts.people.roleMeaning");
  const roles = useTranslations("roles");
  return (
    <SelectField {...rest} label={roles("role")}>
      {ROLES.map((role) => <option key={role} value={role}>{`${roles(role)}: ${t(role)}`}</option>)}
    </SelectField>
  );
}
