/** Flags of the native engine that take a value which means nothing here. */
const IGNORED_WITH_VALUE = new Set(["--enabled-preview-features", "--extension-types"]);

/**
 * Reads the native engine's command line.
 * `command` is null when the engine is to serve requests on standard input.
 * @param {string[]} argv
 */
export function parseArguments(argv) {
  /** @type {{ datamodels: string[], url: string | null, command: string | null }} */
  const options = { datamodels: [], url: null, command: null };
  const rest = [...argv];
  while (rest.length > 0) {
    const flag = rest.shift();
    if (flag === "--datamodels") options.datamodels.push(rest.shift() ?? "");
    else if (flag === "--datasource") options.url = JSON.parse(rest.shift() ?? "{}").url ?? null;
    else if (flag === "--version" || flag === "-V") options.command = "version";
    else if (flag === "cli") options.command = rest.shift() ?? "";
    else if (IGNORED_WITH_VALUE.has(flag ?? "")) rest.shift();
  }
  return options;
}
