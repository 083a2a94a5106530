import { ensureBuild } from "./start/build";
import { runProduct } from "./start/product";
import { step } from "./start/steps";
import { prepareWebServer } from "./start/web-server";

await runProduct({
  prepare: ensureBuild,
  serve: (options, env) => step("Starting the web server", () => prepareWebServer(options, env)),
});
