import { describe, expect, test } from "vitest";
import { deadlineIn, lacksWords, nameIn, wordsIn } from "@/lib/register/labels";

/** Spacing about dashes and the Russian abbreviation of "year" vary with the ICU data of the machine. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ").replaceAll(/ ?– ?/g, "–").replaceAll(" г.", "");
type Deadline = Parameters<typeof deadlineIn>[0];
const zh = (text: string, precision: Deadline["precision"], [earliest, latest]: [string | null, string | null]): Deadline => ({ text, type: "event", precision, earliest, latest });

describe("a deadline", () => {
  test("is the text's own words in its own language, and where they are figures alone", () => {
    expect(deadlineIn(zh("2026年3月17日至22日", "day", ["2026-03-17", "2026-03-22"]), "zh")).toEqual({ text: "2026年3月17日至22日", by: false });
    expect(deadlineIn(zh("2026-2028", "period", ["2026-01-01", "2028-12-31"]), "en")).toEqual({ text: "2026-2028", by: false });
  });

  test.each<[Deadline, string, string]>([
    [zh("2026年3月17日至22日", "day", ["2026-03-17", "2026-03-22"]), "17–22 Mar 2026", "17–22 мар. 2026"],
    [zh("2025年12月30日至2026年1月2日", "day", ["2025-12-30", "2026-01-02"]), "30 Dec 2025–2 Jan 2026", "30 дек. 2025–2 янв. 2026"],
    [zh("2026年3月17日", "day", ["2026-03-17", "2026-03-17"]), "17 Mar 2026", "17 мар. 2026"],
    [zh("2026年5月", "month", ["2026-05-01", "2026-05-31"]), "May 2026", "май 2026"],
    [zh("2026年第二季度", "quarter", ["2026-04-01", "2026-06-30"]), "second quarter of 2026", "II квартал 2026"],
    [zh("2026年上半年", "half", ["2026-01-01", "2026-06-30"]), "January–June 2026", "январь 2026–июнь 2026"],
    [zh("2026年", "year", ["2026-01-01", "2026-12-31"]), "2026", "2026"],
    [zh("2026-2028年", "period", ["2026-01-01", "2028-12-31"]), "2026–2028", "2026–2028"],
  ])("of another language is put as exactly as it is: %o", (deadline, en, ru) => {
    expect(plain(deadlineIn(deadline, "en").text)).toBe(en);
    expect(plain(deadlineIn(deadline, "ru").text)).toBe(ru);
  });

  test("that names only an end says so", () => {
    expect(deadlineIn(zh("到2030年", "year", [null, "2030-12-31"]), "en")).toEqual({ text: "2030", by: true });
  });

  test("that cannot be dated keeps its words and their language", () => {
    expect(deadlineIn(zh("在下次会议上", "relative", [null, null]), "ru")).toEqual({ text: "在下次会议上", lang: "zh", by: false });
  });
});

describe("words", () => {
  const words = { zh: { verb: "注意到", rest: "建议" }, en: { verb: "noted", rest: " the proposal" } };

  test("are the reader's, else the official ones", () => {
    expect(wordsIn(words, "en")).toEqual({ ...words.en, lang: "en" });
    expect(wordsIn(words, "ru")).toEqual({ ...words.zh, lang: "zh" });
    expect(wordsIn({ en: words.en }, "zh")).toEqual({ ...words.en, lang: "en" });
    expect(wordsIn({}, "zh")).toBeNull();
  });

  test("are missing only where the communiqué has the language otherwise", () => {
    expect(lacksWords({ languages: ["zh", "en"], words: { zh: words.zh } }, "en")).toBe(true);
    expect(lacksWords({ languages: ["zh", "en"], words }, "en")).toBe(false);
    expect(lacksWords({ languages: ["zh", "en"], words }, "ru")).toBe(false);
  });

  test("a name that only a communiqué gives keeps its language", () => {
    expect(nameIn({ zh: "各方", en: "各方", ru: "各方" }, "en")).toEqual({ text: "各方", lang: "zh" });
    expect(nameIn({ zh: "中国", en: "China", ru: "Китай" }, "ru")).toEqual({ text: "Китай" });
    expect(nameIn({ zh: "各方", en: "", ru: "" }, "en")).toEqual({ text: "各方", lang: "zh" });
  });
});
