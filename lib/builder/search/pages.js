import { readFileSync } from "node:fs";
import { join } from "node:path";
const parts = ["newest", "older"];
function* searchedPages(folder, paths) {
  for (const path of paths) {
    const html = readFileSync(join(folder, path), "utf8");
    if (!html.includes("data-pagefind-body")) continue;
    const part = html.includes('<meta name="search-part" content="older"') ? "older" : "newest";
    yield { part, path, url: addressOf(path), html: lean(html) };
  }
}
function addressOf(path) {
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
}
function lean(html) {
  const [opening = "<html>"] = /<html[^>]*>/.exec(html) ?? [];
  const [title = ""] = /<title>[^]*?<\/title>/.exec(html) ?? [];
  const facts = html.match(/<meta [^>]*data-pagefind-[^>]*>/g) ?? [];
  const [main = html] = /<main[\s>][^]*<\/main>/.exec(html) ?? [];
  return `${opening}<head>${title}${facts.join("")}</head><body>${main}</body></html>`;
}
export {
  parts,
  searchedPages
};
