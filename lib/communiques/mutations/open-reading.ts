import { hashBytes } from "@/lib/communiques/mutations/reject";
import { readTexts } from "@/lib/communiques/mutations/read-texts";
import { findSameBytes, getStanding, type StandingCommunique } from "@/lib/communiques/queries/standing";
import { correctHead, isOtherMeeting } from "@/lib/communiques/rules/correct-head";
import { communiqueCode, type ReadingRequest, type RevisionCause } from "@/lib/communiques/schema";
import type { Reader } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { CommuniqueHead, Extraction, Language } from "@/lib/extraction/output";
import type { CommuniqueFile, ReadCommunique } from "@/lib/intake/read-communique";

/** What was read from the bytes, its head as the person has it, and the communiqué that it is another reading of. */
export type OpenReading = {
  extraction: Extraction;
  files: ReadCommunique["files"];
  standing: StandingCommunique | null;
  cause: RevisionCause;
};

type Question = { given: readonly CommuniqueFile[]; request: ReadingRequest };

async function readAlone(given: readonly CommuniqueFile[]): Promise<ReadCommunique> {
  return readTexts({ given, stored: [], hash: hashBytes });
}

/**
 * Reads files as a communiqué: a new one, or a newer reading of one that stands, together with the stored files whose languages
 * are not given. Without files the stored ones are read again.
 * @throws IntakeError; AppError communique.duplicate where the newest reading has just these bytes, communique.other_meeting,
 * not_found.
 */
export async function openReading({ given, request }: Question, reader: Reader): Promise<OpenReading> {
  const same = given.length === 0 ? null : await findSameBytes(given.map(({ bytes }) => hashBytes(bytes)), reader);
  if (same !== null) throw new AppError("communique.duplicate", { code: same });
  const alone = given.length === 0 ? null : await readAlone(given);
  const standing = await findStanding({ alone, request }, reader);
  if (standing === null) {
    if (alone === null) throw new AppError("not_found");
    return { extraction: withHead(alone.extraction, correctHead(alone.extraction.document, request.head)), files: alone.files, standing, cause: "import" };
  }
  if (alone !== null && request.code !== null) refuseOther(standing, alone.extraction.document);
  const read = await readTexts({ given, stored: standing.files.filter(({ sha256 }) => !given.some(({ bytes }) => hashBytes(bytes) === sha256)), hash: hashBytes });
  const languages = alone?.extraction.document.languages ?? [];
  const head = correctHead(headOf({ standing, read: read.extraction.document, languages }), request.head);
  const { body, meeting, adoptedOn } = standing.head;
  return { extraction: withHead(read.extraction, { ...head, body, meeting, adoptedOn }), files: read.files, standing, cause: causeOf({ standing, languages, given }) };
}

async function findStanding({ alone, request }: { alone: ReadCommunique | null; request: ReadingRequest }, reader: Reader): Promise<StandingCommunique | null> {
  if (request.code !== null) {
    const named = await getStanding(request.code, reader);
    if (named === null) throw new AppError("not_found");
    return named;
  }
  const head = alone && correctHead(alone.extraction.document, request.head);
  return head?.adoptedOn ? getStanding(communiqueCode(head, head.adoptedOn), reader) : null;
}

function refuseOther(standing: StandingCommunique, head: CommuniqueHead): void {
  const { code, body, meeting } = standing.head;
  if (!isOtherMeeting({ code, body, meeting, adoptedOn: standing.adoptedOn }, head)) return;
  throw new AppError("communique.other_meeting", { code, found: communiqueCode(head, head.adoptedOn ?? standing.adoptedOn) });
}

/** What stands stays as a person had it; titles in the languages that are given are read anew, what was missing is filled in. */
function headOf({ standing, read, languages }: { standing: StandingCommunique; read: CommuniqueHead; languages: readonly Language[] }): CommuniqueHead {
  const { code: _code, ...stands } = standing.head;
  const renewed = Object.fromEntries(languages.flatMap((language) => (read.title[language] ? [[language, read.title[language]]] : [])));
  return {
    ...stands,
    languages: read.languages, sources: read.sources,
    title: { ...read.title, ...stands.title, ...renewed },
    place: { ...read.place, ...stands.place },
    heldFrom: stands.heldFrom ?? read.heldFrom, heldTo: stands.heldTo ?? read.heldTo, publishedOn: stands.publishedOn ?? read.publishedOn,
  };
}

function withHead(extraction: Extraction, document: CommuniqueHead): Extraction {
  return { ...extraction, document };
}

function causeOf({ standing, languages, given }: { standing: StandingCommunique; languages: readonly Language[]; given: readonly CommuniqueFile[] }): Exclude<RevisionCause, "import"> {
  if (given.length === 0) return "rereading";
  return languages.some((language) => standing.head.languages.includes(language)) ? "correction" : "translation";
}
