import { langAttribute } from "@/lib/i18n/routing";
import { LANGUAGES } from "@/lib/clauses/schema";
import type { Titles } from "@/lib/communiques/schema";

/** The title in every language that the communiqué has, official texts first and largest. */
export function CommuniqueTitles({ title, heading = false }: { title: Titles; heading?: boolean }) {
  const shown = LANGUAGES.filter((language) => title[language]);
  return (
    <div className={heading ? "max-w-[60rem]" : ""}>
      {shown.map((language, at) => {
        const size = heading ? "text-[1.375rem] leading-9 font-semibold" : "source-row";
        const look = at === 0 ? `font-serif ${size} text-ink` : `font-serif ${heading ? "text-16 leading-6" : "text-13 leading-5"} text-ink-2`;
        return <p key={language} lang={langAttribute(language)} className={look}>{title[language]}</p>;
      })}
    </div>
  );
}
