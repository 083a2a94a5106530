import { useTranslations } from "next-intl";

import { SelectField, TextareaField, TextField } from "@/components/ui/controls";
import { Section } from "@/components/ui/section";
import type { HeadCorrection } from "@/lib/communiques/schema";
import type { Language } from "@/lib/extraction/output";
import { langAttribute } from "@/lib/i18n/routing";

const BODIES = ["CHG", "CHS", "CFM", "SCO"] as const;
const DAYS = ["heldFrom", "heldTo", "adoptedOn", "publishedOn"] as const;

type Props = { head: HeadCorrection; languages: readonly Language[]; /** The meeting stands in the register already. */ fixed: boolean; onChange: (head: HeadCorrection) => void };

/** What the text says of itself, each field to be corrected before anything is written. */
export function ImportHead({ head, languages, fixed, onChange }: Props) {
  const t = useTranslations("communiques.recognised");
  const common = useTranslations("common.languages");
  return (
    <Section title={t("head")} denominator={fixed ? t("identity") : t("headHint")}>
      <div className="grid gap-3">
        {languages.map((language) => (
          <TextareaField
            key={language} label={t("titleIn", { language: common(language) })} lang={langAttribute(language)} rows={2} className="[&_textarea]:font-serif"
            value={head.title[language] ?? ""} onChange={(event) => onChange({ ...head, title: { ...head.title, [language]: event.target.value } })}
          />
        ))}
      </div>
      <div className="mt-3 grid gap-3 tablet:grid-cols-3">
        <Meeting head={head} fixed={fixed} onChange={onChange} />
        {DAYS.map((day) => (
          <TextField
            key={day} type="date" label={t(day)} required={day === "adoptedOn"} readOnly={fixed && day === "adoptedOn"}
            value={head[day] ?? ""} onChange={(event) => onChange({ ...head, [day]: event.target.value === "" ? null : event.target.value })}
          />
        ))}
        {languages.map((language) => (
          <TextField
            key={language} label={t("placeIn", { language: common(language) })} lang={langAttribute(language)}
            value={head.place[language] ?? ""} onChange={(event) => onChange({ ...head, place: { ...head.place, [language]: event.target.value } })}
          />
        ))}
      </div>
    </Section>
  );
}

function Meeting({ head, fixed, onChange }: Omit<Props, "languages">) {
  const t = useTranslations("communiques.recognised");
  const known = BODIES.some((body) => body === head.body);
  return (
    <>
      <SelectField label={t("body")} value={head.body} disabled={fixed} onChange={(event) => onChange({ ...head, body: event.target.value })}>
        {known ? null : <option value={head.body}>{head.body}</option>}
        {BODIES.map((body) => <option key={body} value={body}>{t(`bodies.${body}`)}</option>)}
      </SelectField>
      <TextField
        type="number" min={1} max={999} label={t("meeting")} readOnly={fixed} value={head.meeting ?? ""}
        onChange={(event) => onChange({ ...head, meeting: event.target.value === "" ? null : Math.max(1, Math.trunc(Number(event.target.value))) })}
      />
    </>
  );
}
