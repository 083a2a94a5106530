"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

import { Part } from "@/components/review/attribute-fields";
import type { FieldProps } from "@/components/review/field-props";
import { missingLanguages } from "@/components/review/review-draft";
import { TextareaField } from "@/components/ui/controls";
import { LinkButton } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { Language, PerLanguage, Place } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";
import type { ReviewParagraph } from "@/lib/review/schema";

/** Words by hand for a language whose text has none of the clause; kept apart from the source. */
export function SuppliedFields({ draft, clause, edit, languages }: FieldProps & { languages: readonly Language[] }) {
  const t = useTranslations("review.panel");
  const common = useTranslations("common.languages");
  const asked = LANGUAGES.filter((language) => missingLanguages(draft, languages).includes(language) || clause.current.supplied[language] !== undefined);
  if (asked.length === 0) return null;
  return (
    <Part was={t("suppliedNote")}>
      {asked.map((language) => (
        <TextareaField
          key={language} rows={3} lang={langAttribute(language)} label={t("supplied", { language: common(language) })} value={draft.supplied[language] ?? ""}
          onChange={(event) => edit({ supplied: withWords(draft.supplied, { language, words: event.target.value }) })}
        />
      ))}
    </Part>
  );
}

function withWords(supplied: PerLanguage<string>, { language, words }: { language: Language; words: string }): PerLanguage<string> {
  const { [language]: _replaced, ...rest } = supplied;
  return words === "" ? rest : { ...rest, [language]: words };
}

/** Where the clause stands in each language: the words selected in the paragraph, by mouse or with Shift and the arrows. */
export function PlaceFields({ draft, edit, paragraph }: FieldProps & { paragraph: ReviewParagraph | null }) {
  const t = useTranslations("review.panel");
  if (!paragraph) return null;
  const set = (language: Language, place: Place | null) => {
    const { [language]: _replaced, ...rest } = draft.span;
    edit({ span: place ? { ...rest, [language]: { start: place.start, end: place.end } } : rest });
  };
  return (
    <details className="py-2">
      <summary className="min-h-6 text-ink-2 touch:min-h-10">{t("places")}</summary>
      <div className="grid gap-2 py-1">
        {LANGUAGES.filter((language) => paragraph.texts[language]).map((language) => (
          <PlaceField key={language} language={language} text={paragraph.texts[language]?.text ?? ""} place={draft.span[language] ?? null} onChange={(place) => set(language, place)} />
        ))}
      </div>
    </details>
  );
}

type PlaceProps = { language: Language; text: string; place: Place | null; onChange: (place: Place | null) => void; rows?: number; /** What the Enter key does in the field. */ onEnter?: () => void };

/** The paragraph in a field that is not written into: what is selected there is the place. Works with the mouse, with keys and on a phone. */
export function PlaceField({ language, text, place, onChange, rows = 4, onEnter }: PlaceProps) {
  const t = useTranslations("review.panel");
  const common = useTranslations("common.languages");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = frame.current?.querySelector("textarea");
    if (field && place && document.activeElement !== field) field.setSelectionRange(place.start, place.end);
  }, [place]);
  const read = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    if (selectionEnd > selectionStart && (selectionStart !== place?.start || selectionEnd !== place.end)) onChange({ start: selectionStart, end: selectionEnd });
  };
  return (
    <div ref={frame}>
      <TextareaField
        readOnly rows={rows} lang={langAttribute(language)} label={t("place", { language: common(language) })}
        hint={place ? <q lang={langAttribute(language)} className="font-serif">{text.slice(place.start, place.end)}</q> : t("noPlace")}
        value={text} onSelect={(event) => read(event.currentTarget)} onKeyDown={(event) => (event.key === "Enter" ? onEnter?.() : undefined)}
      />
      {place ? <LinkButton className="min-h-6 text-12" onClick={() => onChange(null)}>{t("removePlace", { language: common(language) })}</LinkButton> : null}
    </div>
  );
}
