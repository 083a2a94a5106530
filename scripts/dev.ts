import { runProduct } from "./start/product";
import { developmentServer } from "./start/web-server";

await runProduct({
  prepare: async () => {},
  serve: async (options, env) => developmentServer(options, env),
});
