import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isPacked, packageRoot } from "../../cache/code.js";
import { forgetCompiled } from "../compiled.js";
import { keptFolder } from "../kept-folder.js";
import { entryName, keepProgram } from "./adapter.js";
const programs = join(packageRoot, ".cache/program");
const withoutStore = { devOutput: false, sync: false };
async function openProgram(code) {
  const folder = isPacked() ? join(packageRoot, "lib/program") : await keptFolder(programs, code, compileProgram);
  const entry = pathToFileURL(join(folder, "pages", entryName)).href;
  const { open } = await import(entry);
  return open(join(folder, "assets"));
}
async function compileProgram(folder) {
  console.log("Compiling pages, once for this version of the code …");
  const cacheDir = join(folder, "cache");
  const { build } = await import("astro");
  await build(
    {
      root: packageRoot,
      outDir: join(folder, "assets"),
      cacheDir,
      logLevel: "error",
      adapter: keepProgram(join(folder, "pages"))
    },
    withoutStore
  );
  rmSync(cacheDir, { recursive: true, force: true });
  await bundleScripts(join(folder, "assets/embed/v1"));
  forgetCompiled();
}
async function bundleScripts(folder) {
  const { scriptFiles } = await import("../../formats/embed/script-files.js");
  const { textOf } = await import("../../formats/file.js");
  mkdirSync(folder, { recursive: true });
  for (const file of scriptFiles()) writeFileSync(join(folder, file.path), textOf(file));
}
export {
  compileProgram,
  openProgram,
  programs
};
