import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { passedOver } from "./detail.js";
import { parts } from "./pages.js";
function survey(pages) {
  const begun = () => ({ paths: Array(), hash: createHash("sha256") });
  const found = { newest: begun(), older: begun() };
  for (const { part, path, url, html } of pages) {
    found[part].paths.push(path);
    found[part].hash.update(JSON.stringify({ url, html }));
  }
  return parts.filter((part) => found[part].paths.length > 0).map((part) => ({ part, paths: found[part].paths, words: found[part].hash.digest("hex") }));
}
function digestOf({ words }, detail) {
  const hash = createHash("sha256");
  for (const file of howItIsMade()) hash.update(file);
  return hash.update(JSON.stringify(passedOver[detail])).update(words).digest("hex");
}
function howItIsMade() {
  const indexer = findPackageJSON("pagefind", import.meta.url);
  if (indexer === void 0) throw new Error("Pagefind is not installed. Run: npm ci");
  return [indexer, "src/builder/search/pagefind.ts"].map((file) => readFileSync(file, "utf8"));
}
export {
  digestOf,
  survey
};
