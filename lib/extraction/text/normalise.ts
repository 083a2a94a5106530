const WIDE_OFFSET = 0xfee0;

/** Full-width letters, digits and marks as their usual half-width ones; the length stays the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - WIDE_OFFSET));
}

/** The words of a text without what printing changes: width, case, spaces and punctuation. Doing it twice is doing it once. */
export function normaliseWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
