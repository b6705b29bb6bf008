import { codeDigest } from "../cache/code.js";
import { contentFolder } from "../intake/read/folder.js";
import { readShare } from "./share.js";
import { workshopFor } from "./site-folders.js";
function planFor(options, env = process.env) {
  const share = options.shard === void 0 ? void 0 : readShare(options.shard);
  const fallback = share ? `shares/${share.index}-of-${share.of}` : "dist";
  const outDir = options.out ?? env["OUT_DIR"] ?? fallback;
  const folder = contentFolder(options.content);
  return {
    ...{ folder, outDir, share, compress: options.compress ?? false },
    workshop: workshopFor(folder, outDir),
    code: codeDigest(),
    pagesOnly: env["PAGES_ONLY"] === "1",
    checked: env["CONTENT_CHECKED"] === "1"
  };
}
export {
  planFor
};
