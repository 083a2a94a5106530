import { describe, expect, test } from "vitest";
import type { CommuniqueHead, Paragraph } from "@/lib/extraction/output";
import { checkHead, correctHead, isOtherMeeting, listDoubtful, needsConfirmation } from "./correct-head";

const head: CommuniqueHead = { title: { zh: "公报" }, languages: ["zh"], body: "CHG", meeting: 31, heldFrom: "2032-10-14", heldTo: "2032-10-15", adoptedOn: "2032-10-15", publishedOn: null, place: {}, sources: [] };
const standing = { code: "CHG31", body: "CHG", meeting: 31, adoptedOn: "2032-10-15" };
const paragraphs = (certainties: readonly (number | null)[]): Paragraph[] => certainties.map((certainty, at) => ({ index: at + 1, line: {}, text: certainty === null ? { zh: "一" } : { zh: "一", en: "one" }, alignment: { certainty: certainty ?? 1 } }));

test("a correction is the head from then on, but for languages and files", () => {
  const { sources: _sources, languages: _languages, ...whole } = { ...head, meeting: 32, place: { zh: "北京" } };
  expect(correctHead(head, whole)).toEqual({ ...head, meeting: 32, place: { zh: "北京" } });
  expect(correctHead(head, null)).toBe(head);
});

test.each([
  [{ adoptedOn: null }, "communique.adoption_needed"],
  [{ title: { zh: " " } }, "communique.title_needed"],
  [{ heldTo: "2032-10-13" }, "communique.held_range"],
  [{ heldTo: null }, undefined],
])("a head with %j: %s", (parts, code) => expect(checkHead({ ...head, ...parts })?.code).toBe(code));

describe("a text of another meeting", () => {
  test.each([
    [{ adoptedOn: "2033-10-15", meeting: 32 }, true],
    [{ adoptedOn: "2032-10-15", meeting: 32 }, false],
    [{ adoptedOn: "2032-10-16", meeting: 31 }, false],
    [{ adoptedOn: "2032-10-16", meeting: 32 }, true],
    [{ adoptedOn: null, meeting: null }, false],
    [{ adoptedOn: "2032-07-15", body: "CHS", meeting: 30 }, true],
  ])("%j: %s", (parts, expected) => expect(isOtherMeeting(standing, { ...head, ...parts })).toBe(expected));
});

describe("doubt about the alignment", () => {
  test("is listed, the greatest first", () => {
    expect(listDoubtful(paragraphs([1, 0.5, 0.2, null])).map(({ index }) => index)).toEqual([3, 2]);
  });

  test.each([
    [[1, 1, 1, 1, 1], false],
    [[1, 1, 1, 1, 0.5], false],
    [[1, 1, 1, null, 0.5], true],
  ])("%j asks for a person: %s", (certainties, expected) => expect(needsConfirmation(paragraphs(certainties), ["zh", "en"])).toBe(expected));

  test("is none in one language", () => expect(needsConfirmation(paragraphs([null, null]), ["zh"])).toBe(false));
});
