import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { listen, siteServer } from "../builder/preview/server.js";
import { command, noMore, UsageError } from "./command.js";
const firstPort = 4321;
var preview_default = command({
  usage: ["preview [--port 8080]"],
  about: "Shows the built site on this machine as a host would. Nobody else can see it.",
  options: {
    dir: { type: "string", value: "FOLDER", about: "the built site (default: dist)" },
    port: {
      type: "string",
      short: "p",
      value: "NUMBER",
      about: `the port (default: the first that is free from ${firstPort})`
    }
  },
  run: async ({ values, positionals }) => {
    noMore(positionals);
    const folder = resolve(values.dir ?? process.env["OUT_DIR"] ?? "dist");
    if (!existsSync(folder))
      throw new Error("There is no built site yet. Make it: plain-findings build");
    const ports = portsToTry(values.port);
    const port = await listen(siteServer(folder), ports);
    if (port === void 0)
      throw new Error(`In use: port ${ports.join(", ")}. Choose another with --port 8080`);
    console.log(`
  The site is at http://localhost:${port}/
  Press Ctrl and C to stop.
`);
    return 0;
  }
});
function portsToTry(asked) {
  if (asked === void 0) return Array.from({ length: 10 }, (_, step) => firstPort + step);
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65536) return [port];
  throw new UsageError(`“${asked}” is not a port. Write a number up to 65535.`);
}
export {
  preview_default as default
};
