import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromedriverPath, chromiumPath } from "./browser/find.js";
import { axeSource, axeTags } from "./browser/axe.js";
import { sampleOf } from "./share.js";
import { openFolder } from "./crawl/folder.js";
const usage = `node src/audit/axe-cli.ts [--dir FOLDER] [--out FOLDER]
  runs @axe-core/cli, with our start-edge rule, on one page of each kind in the folder`;
function axeArguments(addresses, out, source) {
  const saving = ["--exit", "--dir", out, "--save", "axe-cli.json"];
  return [...addresses, ...saving, "--axe-source", source, "--tags", axeTags.join(",")];
}
async function runAxeCli(addresses, out) {
  await mkdir(out, { recursive: true });
  const source = resolve(out, "axe-with-start-edge.js");
  const saved = join(out, "axe-cli.json");
  await rm(saved, { force: true });
  await writeFile(source, axeSource());
  const tool = join(
    dirname(createRequire(import.meta.url).resolve("@axe-core/cli/package.json")),
    "dist/src/bin/cli.js"
  );
  const env = {
    ...process.env,
    CHROME_TEST_PATH: chromiumPath(),
    CHROMEDRIVER_TEST_PATH: chromedriverPath()
  };
  const child = spawn(process.execPath, [tool, ...axeArguments(addresses, resolve(out), source)], {
    env,
    stdio: "inherit"
  });
  const code = await new Promise(
    (done) => child.on("close", (status) => done(status ?? 1))
  );
  const reports = JSON.parse(await readFile(saved, "utf8").catch(() => "[]"));
  const seen = Array.isArray(reports) ? reports.length : 0;
  if (seen < addresses.length)
    console.error(`axe reports on ${seen} of ${addresses.length} pages.`);
  return seen < addresses.length ? 1 : code;
}
async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: "string", default: "dist" },
      out: { type: "string", default: "reports/audit" },
      help: { type: "boolean", default: false }
    }
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const site = await openFolder(values.dir);
  try {
    const pages = sampleOf(site.pages);
    if (pages.length === 0) throw new Error(`There is no page in ${values.dir}.`);
    return await runAxeCli(
      pages.map((page) => `${site.origin}${page}`),
      values.out
    );
  } finally {
    await site.close();
  }
}
if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
export {
  axeArguments,
  run,
  runAxeCli
};
