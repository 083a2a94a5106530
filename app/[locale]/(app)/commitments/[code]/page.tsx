import { CommitmentPage } from "@/components/commitments/commitment-page";
import { loadCommitment } from "@/lib/commitments/loaders";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props) {
  const { code } = await params;
  return { title: (await loadCommitment(code)).commitment.code };
}

export default async function Page({ params }: Props) {
  const { code } = await params;
  return <CommitmentPage {...await loadCommitment(code)} />;
}
