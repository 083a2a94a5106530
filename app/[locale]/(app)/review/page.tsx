import { getTranslations } from "next-intl/server";

import { ReviewList } from "@/components/review/review-list";
import { loadReviewProgress } from "@/lib/review/loaders";

export async function generateMetadata() {
  const t = await getTranslations("review");
  return { title: t("title") };
}

export default async function ReviewPage() {
  return <ReviewList progress={await loadReviewProgress()} />;
}
