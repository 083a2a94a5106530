import { NotFoundMessage } from "@/components/shell/not-found-message";

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-[640px] px-6 py-16">
      <NotFoundMessage />
    </main>
  );
}
