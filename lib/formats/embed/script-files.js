import { buildSync } from "esbuild";
import { packageRoot } from "../../cache/code.js";
const names = ["embed", "element", "resize", "frame"];
function scriptFiles() {
  return names.map((name) => ({
    path: `${name}.js`,
    type: "text/javascript;charset=utf-8",
    text: () => bundled(name)
  }));
}
function bundled(name) {
  const { outputFiles } = buildSync({
    absWorkingDir: packageRoot,
    entryPoints: [`src/html/client/embed/${name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false
  });
  return outputFiles[0]?.text ?? "";
}
export {
  scriptFiles
};
