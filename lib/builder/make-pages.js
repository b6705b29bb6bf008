import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesApart } from "../formats/bulk.js";
import { textOf } from "../formats/file.js";
import { handOver } from "./context.js";
import { renderersFor } from "../intake/read/prose.js";
import { astroPart } from "./program/part.js";
import { bytesOf } from "./bytes.js";
import { councilDigests } from "./council-digests.js";
import { filesIn } from "./files.js";
import {
  compileShells,
  embedPages,
  inspectionPages,
  shellFolder,
  shellPaths
} from "./plain-pages.js";
import { inShare } from "./share.js";
import { openScale } from "./weigh.js";
async function makePages(draft, plan, whole, pages) {
  const wanted = wantedIn(plan, whole);
  const councils = whole.site.authorities.filter(({ slug }) => wanted(`councils/${slug}/`));
  handOver({ ...whole, councils });
  const part = await astroPart(plan, whole.content, pages);
  const read = (path) => readFileSync(join(part, path));
  const scale = openScale(read);
  const put = (path, content) => {
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    const fate = draft.put(path, bytes);
    if (path.endsWith(".html") && fate === "written") scale.weigh(path, bytes);
  };
  for (const path of filesIn(part)) {
    if (!path.startsWith(shellFolder) && wanted(path)) put(path, read(path));
  }
  const make = councilPages(draft, plan, whole, (path) => read(path).toString());
  for (const authority of councils) {
    for (const { path, html } of make(authority)) put(path, html());
  }
  if (scale.faults.length > 0)
    throw new Error(`Pages over their budget:
${scale.faults.join("\n")}`);
  return draft.paths().filter((path) => path.endsWith(".html")).length;
}
function councilPages(draft, plan, { site, content, bodies }, read) {
  const shells = compileShells(read);
  const others = [...shellPaths.map(read), String(site.searchedApart)];
  const digestOf = councilDigests(content, others);
  const render = renderersFor(site, bodies);
  return function* (authority) {
    const { slug } = authority;
    const isSame = draft.isMadeOf(`councils/${slug}`, digestOf(slug));
    const frames = plan.pagesOnly ? [] : embedPages(authority, site, shells);
    for (const page of [...inspectionPages(authority, site, shells, render), ...frames]) {
      if (!(isSame && draft.keep(page.path))) yield page;
    }
  };
}
function makeForms(draft, plan, whole) {
  const wanted = wantedIn(plan, whole);
  const files = filesApart(whole.site).filter(({ path }) => wanted(path));
  for (const file of files) draft.put(file.path, textOf(file));
  return files.length;
}
function wantedIn({ share }, { site }) {
  if (!share) return () => true;
  return inShare(
    share,
    site.authorities.map(({ slug }) => slug)
  );
}
export {
  makeForms,
  makePages
};
