import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
const packageRoot = resolve(import.meta.dirname, "../..");
const packedDigest = join(packageRoot, "lib/code-digest");
const code = ["src", "public", "scripts", "astro.config.mjs", "package-lock.json"];
function isPacked() {
  return !existsSync(join(packageRoot, "src"));
}
function packageVersion() {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return version;
}
function codeDigest() {
  const hash = createHash("sha256").update(process.version);
  if (isPacked()) return shortened(hash.update(readFileSync(packedDigest)));
  for (const file of code.flatMap((place) => filesBelow(place)))
    hash.update(`\0${file}\0`).update(readFileSync(join(packageRoot, file)));
  return shortened(hash);
}
function shortened(hash) {
  return hash.digest("hex").slice(0, 16);
}
function filesBelow(place) {
  const path = join(packageRoot, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  const names = readdirSync(path).filter((name) => !name.startsWith("."));
  return names.sort().flatMap((name) => filesBelow(`${place}/${name}`));
}
export {
  codeDigest,
  isPacked,
  packageRoot,
  packageVersion
};
