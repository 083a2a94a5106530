import { Fragment } from "react";

import { langAttribute } from "@/lib/i18n/routing";
import type { Words } from "@/lib/register/labels";

/** Words in their own language. */
export function Phrase({ words }: { words: Words }) {
  return words.lang ? <span lang={langAttribute(words.lang)}>{words.text}</span> : words.text;
}

/** Several of them, with something between. */
export function Phrases({ list, between = ", " }: { list: readonly Words[]; between?: string }) {
  return list.map((words, index) => (
    <Fragment key={words.text}>
      {index > 0 ? between : null}
      <Phrase words={words} />
    </Fragment>
  ));
}
