import { describe, expect, it } from "vitest";
import { IntakeError } from "./intake-error";
import { listPdfParagraphs } from "./pdf-paragraphs";
import { readLines } from "./read-lines";
import { printPages } from "./testing/print-pages";
import { SAMPLE } from "./testing/sample-communique";
import { writeDocx, writeZip } from "./testing/write-docx";
import { breakLines, writePdf } from "./testing/write-pdf";

type Content = Uint8Array | string;

async function textsOf(content: Content): Promise<string[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return (await readLines({ name: "file", bytes })).map(({ text }) => text);
}

async function codeOf(content: Content): Promise<string | null> {
  return textsOf(content).then(
    () => null,
    (error: unknown) => {
      if (error instanceof IntakeError) return error.code;
      throw error;
    },
  );
}

const LANGUAGES = ["zh", "en", "ru"] as const;

/** A page as news sites make them: menus, a header, the text, its neighbours and a footer. */
function page(body: string, { title = "", head = "" }: { title?: string; head?: string } = {}): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<title>Site</title><style>p { color: red }</style><script>var p = "<p>no</p>";</script></head><body>
    <header><a href="/">Home</a><a href="/news">News of the whole day.</a></header><nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Trade</a></li></ul></nav>
    <div class="breadcrumbs">Home &gt; Documents</div><main>${title}<div class="article-body">${body}</div><div class="share-buttons"><span>Share</span></div></main>
    <aside><p>Something else happened yesterday.</p></aside><div class="related-links"><p>Other news that nobody asked for.</p></div><footer><p>© All rights reserved.</p></footer></body></html>`;
}

describe("HTML", () => {
  it.each(LANGUAGES)("gives the text in %s without what stands round it", async (language) => {
    const [title = "", ...rest] = SAMPLE[language];
    expect(await textsOf(page(rest.map((text) => `<p>${text}</p>`).join("\n"), { title: `<h1>${title}</h1>` }))).toEqual([...SAMPLE[language]]);
  });

  it("takes line breaks, list items, cells and preformatted lines as paragraphs, and knows entities", async () => {
    const html = page("<p>Joint Declaration<br>The parties supported:</p><ul><li>the first &amp; the second;</li><li>the&nbsp;third &#8212; <b>and</b> the 2<sup>nd</sup>.<sup>[1]</sup></li></ul><table><tr><td>One.</td><td>Two.</td></tr></table><pre>Three.\nFour.</pre>");
    expect(await textsOf(html)).toEqual(["Joint Declaration", "The parties supported:", "the first & the second;", "the\u00A0third — and the 2nd.", "One.", "Two.", "Three.", "Four."]);
  });

  it("keeps a text whose element is called as furniture is", async () => {
    expect(await textsOf(`<html><body><div class="content has-sidebar">${SAMPLE.en.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`)).toEqual([...SAMPLE.en]);
  });

  it("finds a title outside the element of the text", async () => {
    const [title = "", ...rest] = SAMPLE.en;
    const body = rest.map((text) => `<p>${text}</p>`).join("");
    expect(await textsOf(`<html><body><div><h1>${title}</h1><p>14 October</p></div><div><div>${body}</div></div></body></html>`)).toEqual([...SAMPLE.en]);
    expect(await textsOf(`<html><head><title>${title}</title></head><body><div>${body}</div></body></html>`)).toEqual([...SAMPLE.en]);
  });

  it("keeps both languages of a page in two, side by side or in columns", async () => {
    const columns = ["zh", "en"].map((language) => `<div>${SAMPLE[language as "zh"].map((text) => `<p>${text}</p>`).join("")}</div>`).join("");
    expect(await textsOf(`<html><body>${columns}</body></html>`)).toEqual([...SAMPLE.zh, ...SAMPLE.en]);
    const pairs = SAMPLE.zh.map((text, position) => [text, SAMPLE.en[position] ?? ""]);
    const [titles = [], ...rows] = pairs;
    const table = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
    expect(await textsOf(`<html><body>${titles.map((title) => `<h2>${title}</h2>`).join("")}<table>${table}</table></body></html>`)).toEqual(pairs.flat());
  });

  it("reads the encoding that the page names", async () => {
    const html = page(`<p>Совместное коммюнике</p><p>Главы делегаций поддержали работу.</p>`).replace("utf-8", "windows-1251");
    const bytes = Uint8Array.from([...html].map((letter) => (/[А-Яа-я]/u.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))));
    expect(await textsOf(bytes)).toEqual(["Совместное коммюнике", "Главы делегаций поддержали работу."]);
  });

  it("is told by its tags where it is a part of a page", async () => {
    expect(await textsOf("<p>Joint Communiqué</p>\n<p>One.</p>")).toEqual(["Joint Communiqué", "One."]);
    expect(await textsOf("Joint Communiqué\nThe parties noted that 5 < 6 and 7 > 2.")).toEqual(["Joint Communiqué", "The parties noted that 5 < 6 and 7 > 2."]);
  });

  it.each([
    ["elements that nest without end", "<html>" + "<div>".repeat(400_000)],
    ["formatting that is never closed", "<html>" + "<b><i><a>".repeat(200_000)],
    ["cells in cells", "<html>" + "<table><tr><td><p>".repeat(100_000)],
  ])("refuses %s, quickly", async (_, html) => {
    const start = performance.now();
    expect(await codeOf(html)).toBe("file.damaged");
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("reads past attributes of any size", async () => {
    expect(await textsOf(`<html><body><p style="${"x".repeat(2_000_000)}" class="${"share ".repeat(100_000)}">One.</p><p data-x='${"<".repeat(100_000)}'>Two.</p></body></html>`)).toContain("Two.");
  });
});

describe("DOCX", () => {
  it.each(LANGUAGES)("gives the paragraphs in %s, and those of tables", async (language) => {
    expect(await textsOf(writeDocx(SAMPLE[language], [["甲", "乙"]]))).toEqual([...SAMPLE[language], "甲", "乙"]);
  });

  it("is refused where it is cut off, broken or no document", async () => {
    const whole = writeDocx(SAMPLE.en);
    for (const end of [40, 400, whole.length - 30, whole.length - 1]) expect(await codeOf(whole.subarray(0, end))).toMatch(/^file\.(?:damaged|binary)$/u);
    expect(await codeOf(writeZip({ "word/document.xml": "<w:document><w:body>" }))).toBe("file.damaged");
    expect(await codeOf(writeZip({ "word/document.xml": "<a>".repeat(10_000) }))).toBe("file.damaged");
    expect(await codeOf(writeZip({ "xl/workbook.xml": "<workbook/>" }))).toBe("file.binary");
  });

  it("is refused with its own sentence where a password protects it", async () => {
    const protectedFile = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await codeOf(protectedFile)).toBe("file.password");
    expect(await codeOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]))).toBe("file.binary");
  });
});

describe("PDF", { timeout: 30_000 }, () => {
  it.each(LANGUAGES)("joins the lines of paragraphs in %s, set in several ways", async (language) => {
    for (const setting of [{ width: 50, indent: 20, space: 0 }, { width: 75, indent: 20, space: 8 }, { width: 50, indent: 0, space: 8 }]) {
      expect(await textsOf(writePdf(printPages(SAMPLE[language], setting)))).toEqual([...SAMPLE[language]]);
    }
  });

  it("makes words whole that were parted at the end of a line, and unfolds joined letters and radicals", async () => {
    const lines = ["Joint Communiqué of the Council of Heads of Govern-", "ment. The heads of delegations approved the Anti-", "Terrorist programme of the ﬁnancial year.", "⼈⼤"];
    expect(await textsOf(writePdf([lines.map((text, position) => ({ x: 60, y: 700 - 14 * position, text }))]))).toEqual([
      "Joint Communiqué of the Council of Heads of Government. The heads of delegations approved the Anti-Terrorist programme of the financial year.", "人大",
    ]);
  });

  it("keeps a heading in larger letters together, wherever its lines break", async () => {
    const heading = ["Joint Communiqué of the", "Thirty-First Meeting of the Council", "of Heads of Government"].map((text, position) => ({ x: 130 - 20 * position, y: 760 - 16 * position, size: 12, text }));
    const body = breakLines(SAMPLE.en.slice(1, 5).join(" "), 60).map((text, position) => ({ x: 60, y: 660 - 14 * position, text }));
    expect(await textsOf(writePdf([[...heading, ...body]]))).toEqual(["Joint Communiqué of the Thirty-First Meeting of the Council of Heads of Government", SAMPLE.en.slice(1, 5).join(" ")]);
  });

  it("puts no space where typesetters part figures from Chinese characters by a little", async () => {
    const runs = [["联合公报", 60, 40], ["2032", 102.5, 20], ["年", 125, 10], ["10", 137.5, 10], ["月", 150, 10], ["SCO", 170, 15], ["AI", 188, 10]] as const;
    expect(listPdfParagraphs([runs.map(([text, x, width]) => ({ text, x, width, y: 700, height: 10 }))])).toEqual(["联合公报2032年10月 SCO AI"]);
  });

  it("leaves a hyphen or a dash that is the word's own at the end of a line", async () => {
    const lines = ["Совместное коммюнике. Главы правительств (премьер-", "министры) отметили сегодня также итоги торгово-", "экономических переговоров, состоявшихся в мае 12–", "14 числа этого же года, и широкое их сотрудниче-", "ство."];
    expect(await textsOf(writePdf([lines.map((text, position) => ({ x: 60, y: 700 - 14 * position, text }))]))).toEqual([
      "Совместное коммюнике. Главы правительств (премьер-министры) отметили сегодня также итоги торгово-экономических переговоров, состоявшихся в мае 12–14 числа этого же года, и широкое их сотрудничество.",
    ]);
  });

  it("is refused where it has no text, is broken, or is no PDF behind its mark", async () => {
    expect(await codeOf(writePdf([[], []]))).toBe("file.scanned");
    expect(await codeOf(writePdf(printPages(SAMPLE.en, { width: 60, indent: 0, space: 8 })).subarray(0, 300))).toBe("file.damaged");
    expect(await codeOf("%PDF-1.7\nnothing of the kind")).toBe("file.damaged");
  });

  it("is refused with its own sentence where a password protects it", async () => {
    const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> /P -4 >> /ID [<00> <00>]`;
    expect(await codeOf(writePdf(printPages(SAMPLE.en, { width: 60, indent: 0, space: 8 }), encryption))).toBe("file.password");
  });
});
