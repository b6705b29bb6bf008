import { parseArgs } from "node:util";
import { ownRules } from "./checks/index.js";
const reportNames = ["terminal", "json", "junit", "sarif", "github", "html", "summary"];
const usage = `plain-findings audit [merge FOLDER …]
  --dir FOLDER        audit a folder of HTML (default: dist)
  --url ADDRESS       audit a site on the network: a page, whose links are followed, or a sitemap
  --only ID,ID        only these checks (axe stands for all of axe)
  --sample            one page of each kind
  --shard 2/4         the second of four shares; put shares together with: merge FOLDER
  --report LIST       ${reportNames.join(",")}
  --out FOLDER        where reports go (default: reports/audit)
  --cache-dir FOLDER  where records are kept between runs (default: .cache/audit)
  --no-cache          look at every page again
  --waivers FILE      known faults that may stay (default: content/waivers.yaml)
  --as-of YYYY-MM-DD  the date that the reports carry (default: the site's, else today)
  --browsers N        browser processes side by side (default: 2)
  --timeout SECONDS   how long a page may take (default: 60)
  --page-limit MB     the largest page to open (default: 3)`;
function readOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      dir: { type: "string" },
      url: { type: "string" },
      only: { type: "string" },
      sample: { type: "boolean", default: false },
      shard: { type: "string" },
      report: { type: "string" },
      out: { type: "string", default: "reports/audit" },
      cache: { type: "boolean", default: true },
      "cache-dir": { type: "string", default: ".cache/audit" },
      waivers: { type: "string", default: "content/waivers.yaml" },
      "as-of": { type: "string", default: "" },
      browsers: { type: "string", default: "2" },
      timeout: { type: "string", default: "60" },
      "page-limit": { type: "string", default: "3" },
      help: { type: "boolean", default: false }
    }
  });
  if (values.dir !== void 0 && values.url !== void 0)
    throw new Error("Give --dir or --url, not both.");
  return {
    target: values.url === void 0 ? { dir: values.dir ?? "dist" } : { url: values.url },
    merge: readMerge(positionals),
    only: values.only === void 0 ? void 0 : readOnly(values.only),
    sample: values.sample,
    shard: values.shard === void 0 ? void 0 : readShard(values.shard),
    reports: readReports(values.report),
    out: values.out,
    cache: values["cache-dir"],
    useCache: values.cache,
    waivers: values.waivers,
    asOf: readDate(values["as-of"]),
    browsers: readNumber("browsers", values.browsers),
    timeout: readNumber("timeout", values.timeout) * 1e3,
    pageLimit: readNumber("page-limit", values["page-limit"]) * 1e6,
    help: values.help
  };
}
function readMerge([command, ...folders]) {
  if (command === void 0) return [];
  if (command !== "merge")
    throw new Error(`There is no command ${command}; the only one is merge.`);
  if (folders.length === 0) throw new Error("Name the folder of shares: merge reports/shares.");
  return folders;
}
function readShard(text) {
  const [, index, of] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
  if (index === void 0 || of === void 0 || index < 1 || index > of)
    throw new Error(`--shard ${text} is no share. Write 2/4 for the second of four.`);
  return { index, of };
}
function readOnly(list) {
  const ids = list.split(",").map((id) => id.trim());
  const wrong = ids.find((id) => id !== "axe" && !ownRules.some((rule) => rule.id === id));
  if (wrong !== void 0) throw new Error(`There is no check ${wrong}. docs/audit.md lists them.`);
  return ids;
}
function readReports(list) {
  const standard = process.env["GITHUB_ACTIONS"] === "true" ? ["github"] : [];
  const names = list?.split(",") ?? ["terminal", "json", "html", "summary", ...standard];
  const wrong = names.find((name) => !reportNames.includes(name));
  if (wrong !== void 0)
    throw new Error(`There is no report ${wrong}. Choose from ${reportNames.join(", ")}.`);
  return names;
}
function readDate(text) {
  if (text !== "" && !/^\d{4}-\d{2}-\d{2}$/u.test(text))
    throw new Error(`--as-of ${text} is no date. Write 2026-06-30.`);
  return text;
}
function readNumber(name, text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text} is no number above 0.`);
  return number;
}
export {
  readOptions,
  reportNames,
  usage
};
