// node scripts/bootstrap/run.mjs FILE.ts [ARGUMENTS]: prepares the clone, then runs a TypeScript file.
import "./node-version.mjs";

void import("./stage.mjs").then(({ runStage }) => {
  const [file = "", ...rest] = process.argv.slice(2);
  return runStage(file, rest);
});
