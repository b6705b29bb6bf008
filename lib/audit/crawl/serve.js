import { createServer } from "node:http";
import { stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { extname, join } from "node:path";
import { filesFor, pathOf } from "./resolve.js";
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf"
};
async function serve(folder) {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? "/", response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No loopback port is free.");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => shut(server) };
}
async function answer(folder, url, response) {
  const path = pathOf(url);
  for (const file of filesFor(folder, path)) {
    const found = await stat(file).catch(() => void 0);
    if (found?.isFile() !== true) continue;
    if (file === join(folder, path, "index.html") && !path.endsWith("/")) {
      move(response, `${path}/`);
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": cacheFor(file) });
    createReadStream(file).on("error", () => response.destroy()).pipe(response);
    return;
  }
  response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file.");
}
function cacheFor(file) {
  return extname(file) === ".html" ? "no-store" : "max-age=86400";
}
function move(response, to) {
  response.writeHead(301, { location: to }).end();
}
function shut(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
export {
  serve
};
