import { routeFor } from "@/lib/auth/route-gate";
import { loadSourceFile } from "@/lib/communiques/loaders";

type Context = { params: Promise<{ code: string; sha256: string }> };

/** The original bytes of a communiqué's file, to be saved and not shown. */
export const GET = routeFor<Context>("viewer", async (_request, { params }) => {
  const { fileName, bytes } = await loadSourceFile(await params);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="communique.txt"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
});
