import "./node-version.mjs";

void import("./stage.mjs").then(({ runStage }) => runStage("scripts/start.ts"));
