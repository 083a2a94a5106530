/** Something the person who runs the command can put right: shown as its one line, no stack. */
export class Failure extends Error {
  override readonly name = "Failure";
}

const field = (error: unknown, name: string): string => {
  if (typeof error !== "object" || error === null || !(name in error)) return "";
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : "";
};

/** The system's or the database's code for an error; empty where it has none. */
export const errorCode = (error: unknown): string => field(error, "code");

/** What a program wrote to standard error before it failed. */
export const programOutput = (error: unknown): string => field(error, "stderr");

export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);
