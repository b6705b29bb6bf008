import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { serve } from "./serve.js";
import { filesFor } from "./resolve.js";
async function openFolder(folder) {
  const files = await listFiles(folder);
  const server = await serve(folder);
  const known = new Set(files);
  return {
    origin: server.origin,
    pages: files.filter((file) => file.endsWith(".html")).map(addressOf),
    files,
    has: (path) => filesFor("", path).some((file) => known.has(file.split(sep).join("/"))),
    read: (path) => readFirst(filesFor(folder, path)),
    fileOf: (path) => join(folder, path.endsWith("/") ? `${path}index.html` : path),
    close: server.close
  };
}
function addressOf(file) {
  return file.replace(/\/index\.html$/u, "/");
}
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(
      `There is no folder ${folder}. Build the site first, or name another with --dir.`
    );
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`).sort();
}
async function readFirst(files) {
  for (const file of files) {
    const found = await stat(file).catch(() => void 0);
    if (found?.isFile() === true) return readFile(file);
  }
  return void 0;
}
export {
  openFolder,
  readFirst
};
