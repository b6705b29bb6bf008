import { hash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentDigest } from "../content-digest.js";
import { keptFolder } from "../kept-folder.js";
async function astroPart(plan, content, { makeAll, assets }) {
  return keptFolder(join(plan.workshop, "astro"), digestOf(plan, content), async (folder) => {
    cpSync(assets, folder, { recursive: true });
    for await (const { path, bytes } of makeAll()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes, { flag: "wx" });
    }
  });
}
function digestOf({ code, share, pagesOnly }, content) {
  const inspections = content.inspections.map((entry) => ({ ...entry, proseDigest: "" }));
  const files = Object.values({ ...content, inspections }).flat();
  const made = { code, share, pagesOnly, content: contentDigest(files) };
  return hash("sha256", JSON.stringify(made));
}
export {
  astroPart
};
