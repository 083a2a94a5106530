import { getLocale, getTranslations } from "next-intl/server";

import { LinkClosed, LinkOpened } from "@/components/accounts/link-views";
import { loadLink } from "@/lib/accounts/loaders";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata() {
  const t = await getTranslations("accounts.link");
  return { title: t("setUpTitle"), robots: { index: false } };
}

export default async function SetUpPage({ params }: Props) {
  const { token } = await params;
  const { link, signedInAs } = await loadLink(token);
  if (!link) return <LinkClosed />;
  return <LinkOpened link={link} token={token} signedInAs={signedInAs} home={`/${await getLocale()}`} />;
}
