import { crc32 } from "./crc32";

type Entry = { name: string; bytes: Uint8Array };

function header({ name, bytes }: Entry, { central, offset }: { central: boolean; offset: number }): Buffer {
  const fixed = Buffer.alloc(central ? 46 : 30);
  const at = central ? 2 : 0;
  fixed.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  fixed.writeUInt16LE(20, 4 + at);
  fixed.writeUInt16LE(0x800, 6 + at);
  fixed.writeUInt32LE(crc32(bytes), 14 + at);
  fixed.writeUInt32LE(bytes.length, 18 + at);
  fixed.writeUInt32LE(bytes.length, 22 + at);
  fixed.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  if (central) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, Buffer.from(name)]);
}

/** A zip archive that holds its files as they are. */
export function writeZip(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const bodies = entries.map((entry) => Buffer.concat([header(entry, { central: false, offset: 0 }), entry.bytes]));
  const offsets = bodies.map((_, position) => bodies.slice(0, position).reduce((sum, { length }) => sum + length, 0));
  const list = Buffer.concat(entries.map((entry, position) => header(entry, { central: true, offset: offsets[position] ?? 0 })));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(bodies.reduce((sum, { length }) => sum + length, 0), 16);
  return Buffer.concat([...bodies, list, end]);
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function toXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${toXml(text)}</w:t></w:r></w:p>`;
}

/** A Word document of paragraphs, and behind them a table of rows. */
export function writeDocx(paragraphs: readonly string[], rows: readonly (readonly string[])[] = []): Uint8Array {
  const cells = rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`).join("");
  const body = paragraphs.map(paragraph).join("") + (rows.length === 0 ? "" : `<w:tbl>${cells}</w:tbl>`);
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return writeZip({ "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document });
}
