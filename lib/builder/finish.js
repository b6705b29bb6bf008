import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countOf } from "../problems/text.js";
import { indexSite } from "./search/index.js";
import { compressDraft } from "./compress.js";
import { filesIn } from "./files.js";
import { headersFor } from "./headers.js";
import { hostLines, sizeOf } from "./hosts.js";
import { heaviestInWords } from "./weigh.js";
async function finish(draft, plan) {
  if (!plan.pagesOnly) await addSearch(draft, join(plan.workshop, "search"));
  draft.put("_headers", headersFor(topOf(draft.paths())));
  if (plan.compress) {
    console.log("Compressing …");
    console.log(`  ${await compressDraft(draft)}`);
  }
  console.log(heaviest(draft));
  for (const line of hostLines(sizeOf(draft.known.seals))) console.log(line);
}
async function addSearch(draft, cache) {
  console.log("Indexing for search …");
  const paths = draft.paths().filter((path) => path.endsWith(".html"));
  for (const { part, place, pages, bytes } of await indexSite(draft.folder, cache, paths.sort())) {
    const folder = part === "older" ? "pagefind/older" : "pagefind";
    for (const path of filesIn(place))
      draft.put(`${folder}/${path}`, readFileSync(join(place, path)));
    const kind = part === "older" ? "older page" : "page";
    console.log(`  ${countOf(pages, kind)}, ${String(Math.round(bytes / 1024))} kB`);
  }
}
function topOf(paths) {
  const names = paths.map((path) => path.slice(0, path.indexOf("/") + 1) || path);
  return [...new Set(names)].sort();
}
function heaviest({ folder, known }) {
  const pages = [...known.seals].filter(([path2]) => path2.endsWith(".html"));
  const [path] = pages.reduce((most, one) => one[1].size > most[1].size ? one : most);
  return heaviestInWords(path, readFileSync(join(folder, path)));
}
export {
  finish
};
