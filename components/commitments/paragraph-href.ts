import type { CommitmentView } from "@/lib/commitments/schema";

/** Where the paragraph of a commitment's clause is read: in the reading in which the clause stands. */
export function paragraphHref({ communique, paragraph, text: { reading, newest } }: Pick<CommitmentView, "communique" | "paragraph" | "text">): string {
  return `/communiques/${communique.code}${reading === newest ? "" : `?reading=${reading}`}#p${paragraph}`;
}
