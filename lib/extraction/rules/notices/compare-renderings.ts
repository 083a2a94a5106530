import { normaliseWords } from "../../text/normalise";
import type { Compared } from "./compared";
import type { Difference } from "./notice";

/** Shorter titles are words that any text repeats. */
const SHORTEST_TITLE = 8;
/** A document's own name, before what says whose it is. */
const LEADING = /^(?:the )?(?:sco |shanghai cooperation organi[sz]ation )?/u;

type Rendering = { title: string; translation: string; paragraph: number };

function bareTitle(title: string): string {
  return title.replace(/[《》〈〉]/gu, "");
}

/** How each Chinese title is translated where it stands first. */
function listFirst(all: readonly Compared[]): Rendering[] {
  const renderings = all.flatMap(({ place, drafts }) =>
    drafts.flatMap(({ documents }) =>
      documents.flatMap(({ title }) => (title.zh === undefined || title.en === undefined ? [] : [{ title: bareTitle(title.zh), translation: title.en, paragraph: place.index }])),
    ),
  );
  return [...new Map(renderings.toReversed().map((rendering) => [rendering.title, rendering])).values()].filter(({ title }) => title.length >= SHORTEST_TITLE);
}

function compareText({ own, other, place }: Compared, renderings: readonly Rendering[]): Difference[] {
  const translated = normaliseWords(other.view.text);
  return renderings.flatMap(({ title, translation, paragraph }): Difference[] => {
    const start = paragraph < place.index ? own.view.text.indexOf(title) : -1;
    if (start < 0 || translated.includes(normaliseWords(translation).replace(LEADING, ""))) return [];
    return [{ sort: "term", own: { start, end: start + title.length, text: title }, other: null, message: `“${title}” is “${translation}” in paragraph ${paragraph} and is called otherwise here.` }];
  });
}

/** Documents that another paragraph before calls otherwise in English. */
export function compareRenderings(all: readonly Compared[]): { compared: Compared; difference: Difference }[] {
  const renderings = listFirst(all.filter(({ own, other }) => own.language === "zh" && other.language === "en"));
  return renderings.length === 0 ? [] : all.flatMap((compared) => compareText(compared, renderings).map((difference) => ({ compared, difference })));
}
