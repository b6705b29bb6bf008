import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { z } from "astro/zod";
import { chromiumPath } from "../browser/find.js";
function auditVersion() {
  const hash = createHash("sha256");
  const folder = join(import.meta.dirname, "..");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts")
  );
  for (const name of files.sort()) hash.update(readFileSync(join(folder, name)));
  for (const name of ["axe-core", "html-validate", "playwright-core"]) hash.update(versionOf(name));
  return hash.update(browserFile()).digest("hex");
}
function browserFile() {
  const path = realpathSync(chromiumPath());
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}
function versionOf(name) {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
function browserVersion() {
  return execFileSync(chromiumPath(), ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"]
  }).trim();
}
export {
  auditVersion,
  browserVersion,
  versionOf
};
