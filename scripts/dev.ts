import { runProduct } from "./start/product";
import { startDevelopmentServer } from "./start/web-server";

await runProduct({
  prepare: async () => {},
  serve: async (options, env) => startDevelopmentServer(options, env),
});
