import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
function filesIn(folder) {
  const root = join(folder, sep);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => join(entry.parentPath, entry.name).slice(root.length)).map((path) => path.split(sep).join("/")).sort();
}
function pagesIn(folder) {
  return filesIn(folder).filter((path) => path.endsWith(".html"));
}
export {
  filesIn,
  pagesIn
};
