import { join } from "node:path";
import { audit } from "./audit.js";
import { findShares } from "./cache/records.js";
import { readOptions, usage } from "./options.js";
import { createProgress } from "./progress.js";
import { report } from "./report/report.js";
import { sampleOf, shareOf } from "./share.js";
import { openFolder } from "./crawl/folder.js";
import { openRemote } from "./crawl/remote.js";
import { applyWaivers, readWaivers } from "./waivers.js";
async function run(args) {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}

${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  try {
    return await auditAndReport(options);
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}
async function auditAndReport(options) {
  const site = await ("dir" in options.target ? openFolder(options.target.dir) : openRemote(options.target.url));
  const progress = createProgress(process.stderr);
  try {
    const result = await audit(await planFor(options, site, progress.step));
    progress.end();
    return await conclude(options, result);
  } finally {
    await site.close();
  }
}
async function planFor(options, site, progress) {
  const { shard, merge } = options;
  const sampled = options.sample ? sampleOf(site.pages) : site.pages;
  const shares = (await Promise.all(merge.map(findShares))).flat();
  return {
    site,
    pages: shard === void 0 ? sampled : shareOf(sampled, shard),
    wanted: options.only === void 0 ? void 0 : new Set(options.only),
    records: recordsFile(options),
    shares: shard === void 0 ? shares : [wholeFile(options)],
    useRecords: options.useCache || merge.length > 0,
    look: merge.length === 0,
    whole: shard === void 0 && !options.sample,
    browsers: options.browsers,
    timeout: options.timeout,
    pageLimit: options.pageLimit,
    progress
  };
}
function recordsFile(options) {
  const { shard, out } = options;
  if (shard === void 0) return wholeFile(options);
  return join(out, `share-${shard.index}-of-${shard.of}.jsonl`);
}
function wholeFile({ cache }) {
  return join(cache, "records.jsonl");
}
async function conclude(options, result) {
  const today = options.asOf || (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const asOf = options.asOf || result.asOf || today;
  const part = options.shard !== void 0 || options.sample || options.only !== void 0;
  const judged = applyWaivers(result, await readWaivers(options.waivers), { today, part });
  await report(judged, { names: options.reports, out: options.out, asOf, part });
  const wrong = judged.faults.some(({ severity }) => severity === "error");
  return wrong || judged.failures.length > 0 ? 1 : 0;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
export {
  run
};
