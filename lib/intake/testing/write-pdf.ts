/** A line of a page: where it begins, how large it is, and its words. */
export type PrintedLine = { x: number; y: number; size?: number; text: string };

/** Every character is a code of two bytes, and a table in the file tells which character it is; it is as wide as its size. */
function toUnicode(characters: readonly string[]): string {
  const rows = characters.map((character, code) => `<${hex(code + 1)}> <${[...Buffer.from(character, "utf16le").swap16()].map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${chunks(rows).map((part) => `${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`).join("\n")}\nendcmap end end`;
}

function chunks(rows: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(rows.length / 100) }, (_, position) => rows.slice(position * 100, position * 100 + 100));
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}

/** A PDF whose pages hold lines at their places; Han characters are twice as wide as letters. */
export function writePdf(pages: readonly (readonly PrintedLine[])[], trailer = ""): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(characters.map((character, position) => [character, hex(position + 1)]));
  const widths = characters.map((character) => (/\p{Script=Han}|[，。、；：（）《》]/u.test(character) ? 1000 : 500)).join(" ");
  const streams = pages.map((lines) => lines.map(({ x, y, size = 10, text }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map((character) => codes.get(character) ?? "0000").join("")}> Tj ET`).join("\n"));
  const first = 7;
  const bodies = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, position) => `${first + 2 * position} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 /W [1 [${widths}]] >>`,
    "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
    stream(toUnicode(characters)),
    ...streams.flatMap((content, position) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 2 * position + 1} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(content),
    ]),
  ];
  const objects = bodies.map((body, position) => `${position + 1} 0 obj\n${body}\nendobj\n`);
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join("")}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\n%%EOF\n`);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Breaks a text into lines of a width, in letters; spaces are where lines may break, and anywhere in Chinese. */
export function breakLines(text: string, letters: number): string[] {
  const words = /\p{Script=Han}/u.test(text) ? [...text] : text.split(/(?<= )/u);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (widthOf(line + word) > letters) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}|[，。、；：（）《》]/u.test(character) ? 2 : 1), 0);
}
