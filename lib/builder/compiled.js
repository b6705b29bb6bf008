import { mkdirSync, rmSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
const folder = ".cache/node";
function forgetCompiled() {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const inUse = getCompileCacheDir();
  if (inUse !== void 0) mkdirSync(inUse, { recursive: true });
}
export {
  forgetCompiled
};
