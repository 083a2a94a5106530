import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { routing, type Locale } from "@/lib/i18n/routing";
import { headlineSentences } from "@/lib/overview/rules/headline";
import { noCompletions } from "@/lib/quarters/rules/count";

type Figures = Parameters<typeof headlineSentences>[0];

function figures(parts: Partial<Figures> = {}): Figures {
  return { followUp: 0, byVerb: { noted: 0, supported: 0, approved: 0 }, promoted: 0, completion: noCompletions(), overdue: 0, datePassed: 0, termEnded: 0, dated: 0, ...parts };
}

const UNSEEN = figures({ followUp: 38, byVerb: { noted: 22, supported: 14, approved: 2 }, completion: { ...noCompletions(), not_assessed: 38 } });
const BEGUN = figures({
  followUp: 38, byVerb: { noted: 22, supported: 14, approved: 2 }, dated: 13, overdue: 1, datePassed: 4, termEnded: 5,
  completion: { not_assessed: 6, no_evidence: 3, not_started: 7, limited: 8, substantial: 11, completed: 21, discontinued: 9 },
});

const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

async function prose(locale: Locale, given: Figures): Promise<string> {
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "overview" });
  const source = t("source.meeting", { meeting: 24 });
  return headlineSentences(given).map(({ key, values }) => t.markup(`headline.${key}`, { ...values, source, b: (chunks) => chunks })).join(locale === "zh" ? "" : " ");
}

describe.each(routing.locales)("the headline in %s", (locale) => {
  test.each([["nothing assessed", UNSEEN], ["work begun", BEGUN]] as const)("says its figures, the meeting's number, and no other (%s)", async (_, given) => {
    const said = headlineSentences(given).flatMap(({ values }) => Object.values(values));
    const numbers = ((await prose(locale, given)).match(/\d+/g) ?? []).map(Number);
    expect(ascending(numbers)).toEqual(ascending([...said, 24].filter((figure) => figure > 0)));
  });
});

describe("the headline", () => {
  test("names what was promoted beside the three verbs", async () => {
    expect(await prose("en", { ...UNSEEN, promoted: 2 })).toContain("2 approved. 2 more were promoted under another verb.");
    expect(await prose("ru", { ...UNSEEN, promoted: 2 })).toContain("Ещё 2 включено вручную под другим глаголом.");
  });

  test("gives the three verbs apart, and says that nobody has looked yet", async () => {
    expect(await prose("en", UNSEEN)).toBe("Of 38 commitments to follow up in the 24th communiqué, 22 were noted, 14 supported and 2 approved. None of them has been assessed yet.");
    expect(await prose("zh", UNSEEN)).toBe("第24次会议联合公报中待跟进事项共38项：注意到22项，支持14项，批准2项。均尚未评估。");
    expect(await prose("ru", UNSEEN)).toBe("В 24-м коммюнике мониторингу подлежат 38 пунктов: отметили — 22, поддержали — 14, утвердили — 2. Ни один из них пока не оценивался.");
  });

  test("keeps to the grammar of one, few and many", async () => {
    const one = figures({ followUp: 1, byVerb: { noted: 1, supported: 0, approved: 0 }, dated: 1, overdue: 1, completion: { ...noCompletions(), completed: 0, substantial: 1 } });
    expect(await prose("ru", one)).toBe("В 24-м коммюнике мониторингу подлежит 1 пункт: отметили — 1, поддержали — 0, утвердили — 0. Не выполнен ни один пункт; существенный прогресс — по 1 пункту. Просрочен 1 пункт из 1 со сроком.");
    expect(await prose("en", one)).toBe("Of 1 commitment to follow up in the 24th communiqué, 1 was noted, 0 supported and 0 approved. None is completed; 1 has seen substantial progress. 1 of the 1 with a date is overdue.");
    const few = figures({ followUp: 22, dated: 5, overdue: 3, completion: { ...noCompletions(), completed: 2, not_assessed: 21 } });
    expect(await prose("ru", few)).toContain("Выполнены 2 пункта. Просрочены 3 пункта из 5 со сроком. Не оценивался 21 пункт.");
  });

  test("says nothing where there is nothing to follow up", () => {
    expect(headlineSentences(figures())).toEqual([]);
  });
});
