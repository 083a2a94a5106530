import { ReviewScreen } from "@/components/review/review-screen";
import { loadReview } from "@/lib/review/loaders";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await loadReview((await params).code)).queue.communique.code };
}

export default async function CommuniqueReviewPage({ params }: Props) {
  return <ReviewScreen {...(await loadReview((await params).code))} />;
}
