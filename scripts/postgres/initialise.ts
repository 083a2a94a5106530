import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { programOutput } from "../failure";
import type { Runner } from "./runner";
import { ADMIN_ROLE, newSettings, writeSettings } from "./settings";

/**
 * Character classes come from the operating system's locale, and without a UTF-8 one Chinese
 * letters are no letters to trigram search. Not every system knows the first of these.
 */
const CHARACTER_LOCALES = ["C.UTF-8", "en_US.UTF-8", "UTF-8"] as const;

export const dataFolder = (folder: string): string => path.join(folder, "data");

type Place = { runner: Runner; target: string; passwordFile: string };

async function runInitdb({ runner, target, passwordFile }: Place, characters: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { mode: 0o700 });
  if (runner.fileOwner !== null) chownSync(target, runner.fileOwner, runner.fileOwner);
  await runner.run("initdb", [
    "-D", target, "-U", ADMIN_ROLE, "--pwfile", passwordFile,
    "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums",
    "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    "--locale=C", `--lc-ctype=${characters}`,
  ]);
}

async function runInitdbInSomeLocale(place: Place): Promise<void> {
  for (const [index, characters] of CHARACTER_LOCALES.entries()) {
    try {
      await runInitdb(place, characters);
      return;
    } catch (error) {
      const unknownLocale = /locale/.test(programOutput(error));
      if (!unknownLocale || index === CHARACTER_LOCALES.length - 1) throw error;
    }
  }
}

/**
 * Makes the data folder if there is none. It is made aside and renamed when whole, so a kill
 * halfway leaves nothing that looks like a database. Returns whether it was made.
 */
export async function initialise(folder: string, runner: Runner): Promise<boolean> {
  const data = dataFolder(folder);
  if (existsSync(path.join(data, "PG_VERSION"))) return false;
  const settings = await newSettings();
  const place = { runner, target: `${data}.new`, passwordFile: path.join(folder, "password.new") };
  try {
    writeFileSync(place.passwordFile, `${settings.adminPassword}\n`, { mode: 0o600 });
    if (runner.fileOwner !== null) {
      chownSync(place.passwordFile, runner.fileOwner, runner.fileOwner);
    }
    await runInitdbInSomeLocale(place);
  } finally {
    rmSync(place.passwordFile, { force: true });
  }
  writeSettings(folder, settings);
  rmSync(data, { recursive: true, force: true });
  renameSync(place.target, data);
  return true;
}
