import { getTranslations } from "next-intl/server";

import { InviteForm } from "@/components/accounts/invite-form";
import { PeopleTable } from "@/components/accounts/people-table";
import { PageFrame } from "@/components/shell/page-frame";
import { Section } from "@/components/ui/section";
import { loadPeople } from "@/lib/accounts/loaders";

export async function generateMetadata() {
  const t = await getTranslations("accounts.people");
  return { title: t("title") };
}

export default async function PeoplePage() {
  const { people, self, timeZone } = await loadPeople();
  const t = await getTranslations("accounts.people");
  const active = people.filter((person) => person.active).length;
  return (
    <PageFrame title={t("title")}>
      <Section title={t("title")} denominator={t("count", { count: people.length, active })}>
        <PeopleTable people={people} self={self} timeZone={timeZone} />
      </Section>
      <Section title={t("invite")} denominator={t("inviteHint")}>
        <InviteForm />
      </Section>
    </PageFrame>
  );
}
