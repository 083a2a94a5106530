import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { RegisterScreen } from "@/components/register/register-screen";
import { loadRegister } from "@/lib/register/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register");
  return { title: t("title") };
}

export default async function RegisterPage({ searchParams }: Props) {
  const register = await loadRegister(await searchParams);
  return <RegisterScreen {...register} />;
}
