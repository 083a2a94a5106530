import { routeFor } from "@/lib/auth/route-gate";
import { loadEvidenceFile } from "@/lib/evidence/loaders";
import { attachmentHeader } from "@/lib/evidence/rules";

type Context = { params: Promise<{ sha256: string }> };

/** A file of evidence, to be saved and not shown: whatever is in it, nothing of it runs on this origin. */
export const GET = routeFor<Context>("viewer", async (_request, { params }) => {
  const { sha256 } = await params;
  const file = await loadEvidenceFile(sha256);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": attachmentHeader(file),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
      ETag: `"${sha256}"`,
    },
  });
});
