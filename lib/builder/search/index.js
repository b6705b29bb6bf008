import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { pagesIn } from "../files.js";
import { keptFolder } from "../kept-folder.js";
import { digestOf, survey } from "./cache.js";
import { detailFor } from "./detail.js";
import { searchedPages } from "./pages.js";
import { writeIndex } from "./pagefind.js";
async function indexSite(folder, cache, paths = pagesIn(folder)) {
  const surveys = survey(searchedPages(folder, paths));
  if (surveys.length === 0) {
    throw new Error(
      "There is nothing to search: no page carries data-pagefind-body. The layout sets it on what can be found."
    );
  }
  const reports = [];
  for (const one of surveys) reports.push(await indexPart(one, cache, folder));
  return reports;
}
async function indexPart(surveyed, cache, folder) {
  const { part, paths } = surveyed;
  const marked = paths.length;
  const detail = detailFor(marked);
  const place = await keptFolder(join(cache, part), digestOf(surveyed, detail), async (fresh) => {
    const indexed = await writeIndex(searchedPages(folder, paths), detail, fresh);
    if (indexed !== marked) throw new Error(missingPages(marked, indexed));
  });
  const files = globSync("**/*.*", { cwd: place });
  const bytes = files.reduce((sum, file) => sum + statSync(join(place, file)).size, 0);
  return { part, place, pages: marked, bytes };
}
function missingPages(marked, indexed) {
  return `${String(marked)} pages carry data-pagefind-body, but the search index has ${String(indexed)}. A page whose marked part has no words is left out: find it, and give it words or take the mark away.`;
}
export {
  indexSite
};
