import { Fragment, type ReactNode } from "react";

import { classNames } from "@/components/ui/class-names";
import type { Language, Verb } from "@/lib/extraction/output";
import { Link } from "@/lib/i18n/navigation";
import { langAttribute } from "@/lib/i18n/routing";

import { NoticeRing } from "./notice-ring";
import { type MarkRange, type Part, segmentText, type Segment } from "./segment-text";

export type SourceMark = MarkRange & {
  verb: Verb;
  /** Where the clause leads; without one it is marked but no link. */
  href?: string | undefined;
  /** What the mark is, for the tooltip: the code and the verb. */
  label: string;
  /** The address of the clause on the page. */
  id?: string | undefined;
  /** Another reading words it otherwise, and that stands or waits to be decided. */
  pending?: boolean | undefined;
  /** The clause that the page is about. */
  current?: boolean | undefined;
};

export type SourceFlag = { start: number; end: number; number?: number | undefined; label: string };

export type SourceSize = "hero" | "text" | "reading" | "row";

type Props = {
  text: string;
  lang: Language;
  marks: readonly SourceMark[];
  /** Words that a notice is about: a wavy line under them and its number after. */
  flags?: readonly SourceFlag[];
  /** Dims everything but the current clause; all that is unmarked, where no clause is current. */
  dimOutside?: boolean;
  size?: SourceSize;
};

const SIZES: Record<SourceSize, string> = { hero: "source-hero", text: "source-text", reading: "source-reading", row: "source-row" };

const TRACKED = "box-decoration-clone py-0.5 hover:border-accent";
const MARKS: Partial<Record<Verb, string>> = {
  noted: `${TRACKED} border-b border-dotted border-verb-line bg-verb-noted`,
  supported: `${TRACKED} border-b border-solid border-verb-line bg-verb-supported`,
  approved: `${TRACKED} border-b-2 border-solid border-verb-line bg-verb-approved`,
};
const OTHER_MARK = "box-decoration-clone border-b border-dotted border-edge bg-transparent hover:border-ink-2";
// The quietest ink that can still be read on the ground of each verb.
const DIMMED: Partial<Record<Verb, string>> = { supported: "text-ink-2", approved: "text-ink-2" };
const VERBS: Partial<Record<Verb, string>> = { noted: "font-medium", supported: "font-semibold", approved: "font-bold" };

/** The words of the communiqué as stored, in serif, each clause marked by its verb and leading to its commitment. */
export function SourceText({ text, lang, marks, flags = [], dimOutside = false, size = "reading" }: Props) {
  const focused = marks.some((mark) => mark.current);
  return (
    <p lang={langAttribute(lang)} className={classNames("max-w-measure font-serif text-pretty", SIZES[size])}>
      {segmentText({ text, marks, flags }).map((segment) => {
        const mark = segment.mark === null ? undefined : marks[segment.mark];
        const dimmed = dimOutside && !(focused ? mark?.current : mark);
        const words = <Words parts={segment.parts} verb={mark?.verb} flags={flags} />;
        if (!mark) return dimmed ? <span key={segment.start} className="text-ink-3">{words}</span> : <Fragment key={segment.start}>{words}</Fragment>;
        return <Mark key={segment.start} mark={mark} segment={segment} dimmed={dimmed}>{words}</Mark>;
      })}
    </p>
  );
}

function Mark({ mark, segment, dimmed, children }: { mark: SourceMark; segment: Segment; dimmed: boolean; children: ReactNode }) {
  const look = classNames(MARKS[mark.verb] ?? OTHER_MARK, dimmed ? (DIMMED[mark.verb] ?? "text-ink-3") : "text-inherit");
  const address = mark.id !== undefined && !segment.continues ? { id: mark.id } : {};
  const shared = { "data-mark": mark.verb, title: mark.label, className: classNames(look, "target:outline-2 target:outline-offset-1 target:outline-focus", mark.pending && "border-dashed!"), ...address };
  if (!mark.href) return <mark {...shared}>{children}</mark>;
  // A clause that another one interrupts is one stop of the keyboard, not two.
  const reach = segment.continues ? { tabIndex: -1 } : {};
  return <Link {...shared} {...reach} href={mark.href} aria-current={mark.current ? "true" : undefined}>{children}</Link>;
}

function Words({ parts, verb, flags }: { parts: readonly Part[]; verb: Verb | undefined; flags: readonly SourceFlag[] }) {
  return parts.map((part, index) => {
    const flag = part.flag === null ? undefined : flags[part.flag];
    const look = classNames(
      part.isVerb && verb && VERBS[verb],
      flag && "underline decoration-notice-line decoration-wavy decoration-[1.2px] underline-offset-4 [text-decoration-skip-ink:none]",
    );
    return (
      <Fragment key={index}>
        {look ? <span className={look}>{part.text}</span> : part.text}
        {flag && part.endsFlag ? <span className="mr-px ml-[3px] align-super leading-none"><NoticeRing number={flag.number} label={flag.label} /></span> : null}
      </Fragment>
    );
  });
}
