import { relative, sep } from "node:path";
import { AstroError } from "astro/errors";
import { readContent } from "./content.js";
import { contentFolder } from "./folder.js";
import { countOf, reportProblems } from "../../problems/text.js";
let checked;
function leanLoader(name) {
  return {
    name: "content-folder",
    // The contract of a loader is asynchronous, but reading is not.
    // eslint-disable-next-line @typescript-eslint/require-await -- see above
    load: async (context) => {
      fill(name, context);
      context.watcher?.on("all", (_event, path) => {
        if (relative(contentFolder(), path).startsWith("..")) return;
        checked = void 0;
        fill(name, context);
      });
    }
  };
}
function fill(name, { store, config }) {
  store.clear();
  checked ??= checkedContent();
  const folder = relative(config.root.pathname, contentFolder()).split(sep).join("/");
  for (const { id, file, data, digest, proseDigest } of checked[name]) {
    store.set({ id, data, digest: `${digest} ${proseDigest}`, filePath: `${folder}/${file}` });
  }
}
function checkedContent() {
  const { content, problems } = readContent(contentFolder());
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return content;
  throw new AstroError(
    `The content has ${countOf(errors.length, "error")}. Nothing was published.

${reportProblems(errors, "content")}`,
    "Put each of them right and build again. “npm run check” tells the same without a build."
  );
}
export {
  leanLoader
};
