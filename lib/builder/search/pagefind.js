import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { passedOver } from "./detail.js";
async function writeIndex(pages, detail, outputPath) {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: passedOver[detail] });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(", ")}`);
    for (const page of pages) await add(index, page);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join(", "));
  } finally {
    await close();
  }
  return tidy(outputPath);
}
async function add(index, { url, html }) {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join(", ")}`);
}
function tidy(folder) {
  const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  const languages = Object.values(entry.languages);
  const wanted = [
    "pagefind.js",
    "pagefind-entry.json",
    ...languages.map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`)
  ];
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    if (file.isDirectory() || file.name.endsWith(".pf_meta") || wanted.includes(file.name))
      continue;
    rmSync(join(folder, file.name));
  }
  return languages.reduce((sum, { page_count: count }) => sum + count, 0);
}
export {
  writeIndex
};
