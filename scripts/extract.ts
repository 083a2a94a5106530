// Reads a communiqué and prints what it says: npm run -s extract -- FILE [FILE …] (one interleaved file, or one per language).
import { readFile } from "node:fs/promises";
import path from "node:path";
import { IntakeError } from "@/lib/intake/intake-error";
import { placeInLines } from "@/lib/intake/pieces";
import { type CommuniqueFile, readCommunique } from "@/lib/intake/read-communique";

const UNREADABLE = 2;

class Refusal extends Error {}

const REASONS: Record<string, string> = { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "this user may not read it" };

async function readInput(file: string): Promise<CommuniqueFile> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Refusal(`${file} cannot be opened: ${REASONS[code] ?? (code || "unknown reason")}.`);
  }
}

async function main(files: string[]): Promise<void> {
  if (files.length === 0) throw new Refusal("Name the communiqué's file: npm run -s extract -- FILE [FILE …].");
  const { extraction, paragraphs } = await readCommunique(await Promise.all(files.map(readInput)));
  process.stdout.write(`${JSON.stringify(placeInLines(extraction, paragraphs), null, 2)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof IntakeError) && !(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = UNREADABLE;
}
