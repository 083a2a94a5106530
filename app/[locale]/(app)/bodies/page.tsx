import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { BodiesScreen } from "@/components/bodies/bodies-screen";
import { loadBodies } from "@/lib/bodies/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registry.bodies");
  return { title: t("title") };
}

export default async function BodiesPage({ searchParams }: Props) {
  return <BodiesScreen {...(await loadBodies(await searchParams))} />;
}
