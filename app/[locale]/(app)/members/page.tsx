import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MembersScreen } from "@/components/members/members-screen";
import { loadMembers } from "@/lib/members/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registry.members");
  return { title: t("title") };
}

export default async function MembersPage() {
  return <MembersScreen {...(await loadMembers())} />;
}
