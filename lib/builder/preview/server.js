import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaderRules } from "./header-rules.js";
function siteServer(folder) {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    response.setHeaders(headersFor(pathname, rulesOf(folder)));
    if (isFolder(folder, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      serve(request, response, () => notFound(folder, response));
    }
  });
}
async function listen(server, ports) {
  for (const port of ports) {
    if (await takes(server, port)) return port;
  }
  return void 0;
}
function takes(server, port) {
  return new Promise((resolve, reject) => {
    const refuse = (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      resolve(true);
    });
  });
}
function rulesOf(folder) {
  const file = join(folder, "_headers");
  return existsSync(file) ? readHeaderRules(readFileSync(file, "utf8")) : [];
}
function isFolder(folder, pathname) {
  return !pathname.endsWith("/") && existsSync(join(folder, decoded(pathname), "index.html"));
}
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
function notFound(folder, response) {
  const page = join(folder, "404.html");
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "There is no such page.");
}
export {
  listen,
  siteServer
};
