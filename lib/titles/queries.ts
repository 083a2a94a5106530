import { LANGUAGES } from "@/lib/clauses/schema";
import { db, type Reader } from "@/lib/db/client";
import { titleStateSchema, type TitleView } from "@/lib/titles/schema";

/** A commitment's short title in each language of the interface, with where it comes from. */
export async function listTitles(commitmentId: string, reader: Reader = db()): Promise<TitleView[]> {
  const rows = await reader.commitmentTitle.findMany({ where: { commitmentId } });
  return LANGUAGES.map((language) => {
    const row = rows.find((title) => title.language === language);
    return { language, title: row ? { text: row.text, state: titleStateSchema.parse(row.state) } : null };
  });
}
