/** How a language builds what a verb governs; patterns run over masked, half-width text unless said otherwise. */
export type ObjectTable = {
  /** What stands between a verb and its object without belonging to it. */
  lead: RegExp;
  /** A proposal's frame: group `inner` is what is proposed, or `listed` where a list of proposals follows. @example 关于[…]的建议, 以下倡议:[…] */
  chapeau: RegExp;
  /** From here on the object is only explained, not added to. */
  explanation: RegExp;
  /** A last segment that says what for. */
  purpose: RegExp;
  /** Between two coordinated objects. */
  coordinator: RegExp;
  /** Opens an object with an action of its own, modifiers included. */
  action: RegExp;
  /** A coordinator with a comma in it parts actions whatever stands before it. */
  strong: RegExp;
  /** A thing that can be checked by itself, tried on the words before and after a coordinator. */
  countable: RegExp;
  /** How a thing opens that stands beside another behind a bare coordinator; absent where anything may. @example the plan and [the] budget */
  beside?: RegExp;
  /** Words of the last of several objects that belong to all of them. */
  sharedTail: RegExp;
  /** Words of the first of several things that govern all of them. */
  sharedHead: RegExp;
  /** A document's adoption bracket at an object's end. */
  adoptionBracket: RegExp;
  /** Marks that stand around a title, tried right before a bracket. */
  titleEnd: RegExp;
  kinds: {
    /** A statement: an importance, a risk, a role, a trend. */
    statement: RegExp;
    outcome: RegExp;
    /** The results of a meeting or an office: an outcome under a verb of approval, too, which else takes documents. */
    results: RegExp;
    /** Of a statement that is reported: something has come about. */
    happened: RegExp;
    /** A proposal named as a whole, without a frame round what is proposed. */
    proposal: RegExp;
    event: RegExp;
    instrument: RegExp;
    undertaking: RegExp;
  };
  /** What a statement of importance is about, not what it is important for: group `topic`. */
  topic: RegExp;
  /** What an object's words do not begin with. */
  itemLead: RegExp;
  /** A document's adoption is itself what is spoken of. */
  adopting: RegExp;
  /** A plan's own name opens before the date, so that the date is its run; over the words as written. */
  titledTerm: RegExp;
  /** The date is the day on which something is held. */
  held: RegExp;
  /** The date is a plan's, a budget's or a chairmanship's run. */
  term: RegExp;
};
