import path from "node:path";

/** The folder of the program: where package.json is. */
export const root = path.resolve(import.meta.dirname, "../..");
