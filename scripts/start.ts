import { ensureBuild } from "./start/build";
import { runProduct } from "./start/product";
import { step } from "./start/steps";
import { startWebServer } from "./start/web-server";

await runProduct({
  prepare: ensureBuild,
  serve: (options, env) => step("Starting the web server", () => startWebServer(options, env)),
});
