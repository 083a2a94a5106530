import { IntakeError } from "./intake-error";

/** Larger files are refused: the longest declaration there is has a tenth of it. */
export const MAX_BYTES = 5 * 1024 * 1024;

const NUL = 0;
/** Bytes below a space that a text may hold: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 12, 13]);
/** What nearly every Chinese text holds; a text of other bytes read as GB18030 or Big5 has rare characters instead. */
const COMMON_HAN = /[的了在和是有不为為中国國上会會人年大成组組织織合作]/gu;
/** The letters that make up most of a Russian text. */
const COMMON_CYRILLIC = /[оеаинтсрвлкмдпу]/gu;
const CYRILLIC = /[\u0400-\u04FF]/gu;
const HAN = /\p{Script=Han}/gu;
/** What texts of the three languages are made of. */
const READABLE = /[\p{Script=Han}\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\s]/gu;
/** UTF-8 read as GBK, replacement characters among it: the usual traces of a text saved wrongly. */
const BROKEN = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/u;
/** Letters that UTF-8 bytes turn into when they are read as Latin-1 or Windows-1252 and saved again. */
const LATIN_PAIRS = /[ÃÂÐÑäåæçèé][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

type File = { name: string; bytes: Uint8Array };

function startsWith(bytes: Uint8Array, ...marks: number[]): boolean {
  return marks.every((mark, position) => bytes[position] === mark);
}

/** The text of bytes in one encoding; null where they cannot be in it, or there is none of that name. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** UTF-16 without a mark: of Latin letters, digits and line ends one byte is zero, the first or the second; few other characters have one. */
function guessUtf16(bytes: Uint8Array): string | null {
  let balance = 0;
  for (const [position, byte] of bytes.entries()) if (byte === NUL) balance += position % 2 === 0 ? -1 : 1;
  const text = balance === 0 ? null : tryDecode(bytes, balance > 0 ? "utf-16le" : "utf-16be");
  return text !== null && count(text, READABLE) >= 0.95 * text.length && (count(text, HAN) === 0 || isChinese(text)) ? text : null;
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 32 && !TEXT_CONTROLS.has(unit)) return true;
  }
  return false;
}

function isBroken(text: string): boolean {
  return BROKEN.test(text) || count(text, LATIN_PAIRS) * 20 > text.length;
}

function isChinese(text: string): boolean {
  const han = count(text, HAN);
  return han > 0 && count(text, COMMON_HAN) * 20 > han;
}

/** How much of a text's letters are the common ones of its script; 0 where they cannot be a text of it. */
function plausibility(text: string, { letters, common }: { letters: RegExp; common: RegExp }): number {
  const own = count(text, letters);
  const foreign = count(text, /(?![A-Za-z])[\p{L}\p{So}\p{Sm}\p{Co}]/gu) - own;
  return own === 0 || foreign * 10 > own ? 0 : count(text, common) / own;
}

/** Chinese bytes hold at least this share of common characters, Russian ones this share of common letters. */
const CHINESE = 0.05;
const RUSSIAN = 0.6;

/** The encodings that were usual before UTF-8: the one whose reading looks most like a text. */
function guessLegacy(bytes: Uint8Array): string | null {
  const read = (encodings: readonly string[], script: { letters: RegExp; common: RegExp; least: number }) =>
    encodings
      .map((encoding) => tryDecode(bytes, encoding))
      .flatMap((text) => (text === null ? [] : [{ text, score: plausibility(text, script) }]))
      .filter(({ score }) => score > script.least)
      .toSorted((left, right) => right.score - left.score)[0]?.text;
  return read(["gb18030", "big5"], { letters: HAN, common: COMMON_HAN, least: CHINESE }) ?? read(["windows-1251", "koi8-r", "iso-8859-5"], { letters: CYRILLIC, common: COMMON_CYRILLIC, least: RUSSIAN }) ?? null;
}

function refuseBinary({ name }: File): IntakeError {
  return new IntakeError({ code: "file.binary", message: `${name} is not plain text. Save the communiqué as a text file (.txt, UTF-8) and try again.`, details: { file: name } });
}

function refuseEncoding({ name }: File): IntakeError {
  return new IntakeError({ code: "file.encoding", message: `The characters of ${name} cannot be read. Save it as UTF-8 and try again.`, details: { file: name } });
}

/** Refuses a file whose size alone tells that it cannot be read. @throws IntakeError file.empty, file.too_large */
export function checkSize({ name, bytes }: File): void {
  const { length } = bytes;
  if (length === 0) throw new IntakeError({ code: "file.empty", message: `${name} is empty. Choose the file that holds the communiqué's text.`, details: { file: name } });
  if (length <= MAX_BYTES) return;
  const [megabytes, limit] = [Math.ceil(length / 1024 / 1024), MAX_BYTES / 1024 / 1024];
  throw new IntakeError({
    code: "file.too_large",
    message: `${name} has about ${megabytes} MB, and at most ${limit} MB are read. Keep the communiqué's text only and try again.`,
    details: { file: name, bytes: length, limit: MAX_BYTES },
  });
}

function decodeMarked(bytes: Uint8Array): string | null | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return tryDecode(bytes, "utf-8");
  if (startsWith(bytes, 0xff, 0xfe)) return tryDecode(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return tryDecode(bytes, "utf-16be");
  return undefined;
}

function decodeUnmarked(file: File): string | null {
  const { bytes } = file;
  if (bytes.includes(NUL)) {
    const text = guessUtf16(bytes);
    if (text === null) throw refuseBinary(file);
    return text;
  }
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  return guessLegacy(bytes);
}

/**
 * The text of a file: UTF-8, UTF-16, GB18030, Big5, Windows-1251, KOI8-R or ISO 8859-5, told apart by their marks and by which of them the bytes can be.
 * @throws IntakeError file.empty, file.too_large, file.binary, file.encoding
 */
export function decodeText(file: File): string {
  checkSize(file);
  const marked = decodeMarked(file.bytes);
  const text = marked === undefined ? decodeUnmarked(file) : marked;
  if (startsWith(file.bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(file.bytes, 0x50, 0x4b, 0x03, 0x04)) throw refuseBinary(file);
  if (text === null) throw file.bytes.some((byte) => byte < 32 && !TEXT_CONTROLS.has(byte)) ? refuseBinary(file) : refuseEncoding(file);
  if (hasControls(text)) throw refuseBinary(file);
  if (isBroken(text)) throw refuseEncoding(file);
  if (text.trim() === "") throw new IntakeError({ code: "file.empty", message: `${file.name} holds no words. Choose the file that holds the communiqué's text.`, details: { file: file.name } });
  return text;
}
