import type { Grammar, SubjectKind, VerbForm } from "./grammar";

type Sticky = (text: string, at: number) => RegExpExecArray | null;

/** A grammar with its patterns made ready to be tried at a position. */
export type CompiledGrammar = {
  grammar: Grammar;
  opening: Sticky;
  leadIn: Sticky;
  notAfter: Sticky;
  complement: Sticky;
  gerund: Sticky;
  waiting: Sticky;
  unread: Sticky;
  duty: RegExp;
  joint: Sticky;
  subjects: { kind: SubjectKind; match: Sticky }[];
  verbs: { form: VerbForm; match: Sticky; matchAfterAdverbial: Sticky }[];
  /** Whether any verb stands behind a phrase here: asked once, before each form is tried. */
  anyAfterAdverbial: Sticky;
  impersonal: { form: VerbForm; match: Sticky }[];
  listSeparatorEnds: (masked: string, start: number, end: number) => number[];
  doubt: { infinitive: RegExp; relative: RegExp } | null;
  tail: RegExp;
  preposed: RegExp;
};

/** Matches nowhere. */
const NEVER = "(?!)";

function sticky(source: string, flags: string): Sticky {
  const pattern = new RegExp(`(?:${source})`, flags);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
}

/** A pattern whose groups have no names, so that several stand in one. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])\p{L}+>/gu, "(?:");
}

/** Lists where segments open: after each separator between two positions. */
function separatorLister(grammar: Grammar): CompiledGrammar["listSeparatorEnds"] {
  const pattern = new RegExp(grammar.separator, grammar.flags.replace("y", "g"));
  return (masked, start, end) => [...masked.slice(start, end).matchAll(pattern)].map((match) => start + match.index + match[0].length);
}

/** Makes a grammar's patterns ready. */
export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const { flags } = grammar;
  const plain = flags.replace("y", "");
  return {
    grammar,
    opening: sticky(grammar.opening, flags),
    leadIn: sticky(grammar.leadIn, flags),
    notAfter: sticky(grammar.notAfter, flags),
    complement: sticky(grammar.complement, flags),
    gerund: sticky(grammar.gerund ?? NEVER, flags),
    unread: sticky(grammar.unread ?? NEVER, flags),
    waiting: sticky(grammar.waiting ?? NEVER, flags),
    duty: new RegExp(grammar.duty ?? NEVER, plain),
    joint: sticky(grammar.joint, flags),
    subjects: grammar.subjects.map(({ kind, pattern }) => ({ kind, match: sticky(pattern, flags) })),
    verbs: grammar.verbs.map((form) => ({
      form,
      match: sticky(`(?:${form.pattern})`, flags),
      matchAfterAdverbial: sticky(`(?<adverbial>${grammar.adverbial})(?:${form.pattern})`, flags),
    })),
    anyAfterAdverbial: sticky(`(?:${grammar.adverbial})(?:${grammar.verbs.map(({ pattern }) => unnamed(pattern)).join("|")})`, flags),
    impersonal: grammar.impersonal.map((form) => ({ form, match: sticky(form.pattern, flags) })),
    listSeparatorEnds: separatorLister(grammar),
    doubt: grammar.doubt === undefined ? null : { infinitive: new RegExp(grammar.doubt.infinitive, plain), relative: new RegExp(grammar.doubt.relative, plain) },
    tail: new RegExp(grammar.tail, plain),
    preposed: new RegExp(`^(?:${grammar.preposed})$`, plain),
  };
}
