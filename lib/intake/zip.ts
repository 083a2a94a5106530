import { inflateRawSync } from "node:zlib";

/** A file in an archive. */
export type ZipEntry = { name: string; size: number; packed: Uint8Array; stored: boolean };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the archive's list of files is told; -1 where the archive is cut off. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const [packedSize, size, nameLength, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
  const bytes = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length);
  if (at + 46 + nameLength > view.byteLength || offset + 30 > view.byteLength) return null;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > view.byteLength) return null;
  const entry = { name: new TextDecoder().decode(bytes(at + 46, nameLength)), size, packed: bytes(from, packedSize), stored: view.getUint16(at + 10, true) === 0 };
  return { entry, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/** The files of a zip archive, still packed; null where the archive is cut off or its list is broken. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < END_LENGTH ? -1 : findEnd(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const read = readEntry(view, at);
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** A file's bytes; null where it is broken or has more of them than are allowed, whatever the archive says of its size. */
export function unpack({ packed, stored }: ZipEntry, most: number): Uint8Array | null {
  if (stored) return packed.byteLength > most ? null : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
}
