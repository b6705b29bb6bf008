import { join } from 'node:path';
import { inertLines } from '../problems/inert.ts';
import { audit, type Audit, type Plan } from './audit.ts';
import { findShares } from './cache/records.ts';
import { readOptions, usage, type Options } from './options.ts';
import { createProgress } from './progress.ts';
import { report } from './report/report.ts';
import { sampleOf, shareOf } from './share.ts';
import { openFolder } from './crawl/folder.ts';
import { openRemote } from './crawl/remote.ts';
import type { Site } from './crawl/site.ts';
import { applyWaivers, readWaivers } from './waivers.ts';

/**
 * The command `audit`. Gives the exit code: 0 when nothing is wrong, 1 when something is or a page
 * could not be checked, 2 when the command line makes no sense.
 */
export async function run(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${inertLines(messageOf(error))}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  try {
    return await auditAndReport(options);
  } catch (error) {
    console.error(inertLines(messageOf(error)));
    return 1;
  }
}

async function auditAndReport(options: Options): Promise<number> {
  const site = await ('dir' in options.target
    ? openFolder(options.target.dir)
    : openRemote(options.target.url, options.maxPages));
  const progress = createProgress(process.stderr);
  try {
    const result = await audit(await planFor(options, site, progress.step));
    progress.end();
    return await conclude(options, result);
  } finally {
    await site.close();
  }
}

async function planFor(options: Options, site: Site, progress: Plan['progress']): Promise<Plan> {
  const { shard, merge } = options;
  const sampled = options.sample ? sampleOf(site.pages) : site.pages;
  const shares = (await Promise.all(merge.map(findShares))).flat();
  return {
    site,
    pages: shard === undefined ? sampled : shareOf(sampled, shard),
    wanted: options.only === undefined ? undefined : new Set(options.only),
    records: recordsFile(options),
    shares: shard === undefined ? shares : [wholeFile(options)],
    useRecords: options.useCache || merge.length > 0,
    look: merge.length === 0,
    whole: shard === undefined && !options.sample,
    browsers: options.browsers,
    timeout: options.timeout,
    pageLimit: options.pageLimit,
    content: options.content,
    progress,
  };
}

/** A share keeps its records beside its reports, to be handed on; a whole run keeps them for itself. */
function recordsFile(options: Options): string {
  const { shard, out } = options;
  if (shard === undefined) return wholeFile(options);
  return join(out, `share-${shard.index}-of-${shard.of}.jsonl`);
}

/** The records of the last whole run. A share reads them too, wherever its pages were looked at. */
function wholeFile({ cache }: Options): string {
  return join(cache, 'records.jsonl');
}

async function conclude(options: Options, result: Audit): Promise<number> {
  const today = options.asOf || new Date().toISOString().slice(0, 10);
  const asOf = options.asOf || result.asOf || today;
  const part = options.shard !== undefined || options.sample || options.only !== undefined;
  const judged = applyWaivers(result, await readWaivers(options.waivers), { today, part });
  await report(judged, { names: options.reports, out: options.out, asOf, part });
  const wrong = judged.faults.some(({ severity }) => severity === 'error');
  return wrong || judged.failures.length > 0 ? 1 : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
