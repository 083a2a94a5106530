import { useTranslations } from "next-intl";

import { ReaderHead } from "@/components/communiques/reader-head";
import { ReaderReadings } from "@/components/communiques/reader-readings";
import { ReaderParagraph } from "@/components/communiques/reader-paragraph";
import { ReaderStrip, type StripTick } from "@/components/communiques/reader-strip";
import { ReaderToolbar } from "@/components/communiques/reader-toolbar";
import { Refusal } from "@/components/ui/refusal";
import { TRACKED_VERBS } from "@/lib/clauses/schema";
import type { CommuniqueReading, ReaderParagraph as Paragraph } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";

type Props = { communique: CommuniqueReading; view: Language | "all"; mayImport: boolean; hasNewerRules: boolean };

/** The communiqué as a page to read: every clause marked by its verb, tracked ones leading to their commitments. */
export function CommuniqueReader({ communique, view, ...rights }: Props) {
  const languages = view === "all" ? communique.languages : [view];
  return (
    <div className="desk:grid desk:grid-cols-[92px_minmax(0,1fr)]">
      <ReaderStrip ticks={communique.paragraphs.map(toTick)} />
      <div data-reader className="min-w-0 px-6 pt-5 pb-10 max-tablet:px-4 max-tablet:pt-3.5 print:px-0 print:pt-0">
        <ReaderHead communique={communique} />
        <ReaderReadings communique={communique} {...rights} />
        <ReaderToolbar communique={communique} view={view} />
        <DocumentNotices communique={communique} />
        {communique.paragraphs.map((paragraph) => (
          <ReaderParagraph key={paragraph.index} paragraph={paragraph} languages={languages} communique={communique} />
        ))}
      </div>
    </div>
  );
}

function DocumentNotices({ communique }: { communique: CommuniqueReading }) {
  const t = useTranslations("communiques");
  const notices = useTranslations("notices");
  if (communique.documentNotices.length === 0) return null;
  return (
    <Refusal className="mt-3" head={t("documentNotices")}>
      <ul>
        {communique.documentNotices.map(({ id, code, message }) => <li key={id}>{notices(`head.${code}`)}: {message}</li>)}
      </ul>
    </Refusal>
  );
}

function toTick({ index, clauses, notices }: Paragraph): StripTick {
  const verb = TRACKED_VERBS.toReversed().find((tracked) => clauses.some((clause) => clause.verb === tracked)) ?? null;
  return { index, verb, notice: notices.some(({ state }) => state === "open") };
}
