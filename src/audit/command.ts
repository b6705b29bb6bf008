import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inertLines } from '../problems/inert.ts';
import { auditPages } from './audit.ts';
import type { Audit, AuditPlan } from './plan.ts';
import { findShares } from './cache/records.ts';
import { outsideFiles } from './outside-files.ts';
import { readOptions, type Options } from './options.ts';
import { usage } from './usage.ts';
import { createProgress } from './progress.ts';
import { report } from './report/report.ts';
import { sampleOf, pagesOfShare } from './share.ts';
import { addToHistory } from './history.ts';
import { applyAnswers, readAnswers } from './answers.ts';
import { choosePages, chooseRules } from './choose.ts';
import { compare } from './identity.ts';
import { levels, type Level } from './levels.ts';
import { wantedFor } from './wanted.ts';
import { readEarlier } from './report/json.ts';
import { NoFolder, openFolder } from './crawl/folder.ts';
import { openRemote } from './crawl/remote.ts';
import type { AuditedSite } from './crawl/site.ts';
import { applyWaivers, readWaivers, type Report } from './waivers.ts';
import { messageOf } from '../problems/message.ts';

/**
 * The command `audit`. Gives the exit code: 0 when nothing is wrong, 1 when something is or a page
 * could not be checked, 2 when the command line makes no sense or names a folder that is not there.
 */
export async function auditCommand(args: readonly string[]): Promise<number> {
  if (args[0] === 'act') return (await import('./act.ts')).runAct(args.slice(1));
  if (args[0] === 'waive')
    return runSafely(async () => (await import('./waive.ts')).runWaive(args.slice(1)));
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
  return runSafely(() => auditAndReport(options));
}

/** What goes wrong is said in words, and not as a program breaks down. */
async function runSafely(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    console.error(inertLines(messageOf(error)));
    return error instanceof NoFolder ? 2 : 1;
  }
}

async function auditAndReport(options: Options): Promise<number> {
  const { target, maxPages, headers, delay, depth, robots } = options;
  const site = await ('dir' in target
    ? openFolder(target.dir)
    : openRemote(target.url, maxPages, {
        headers,
        delay,
        robots,
        ...(depth !== undefined && { depth }),
      }));
  const progress = createProgress(process.stderr);
  try {
    const { pages, leftOut } = choosePages(site.pages, options);
    const plan = await planFor(options, { ...site, pages }, progress.step);
    const result = await auditPages(plan);
    progress.end();
    return await conclude(options, { ...result, leftOut: [...result.leftOut, ...leftOut] });
  } finally {
    await site.close();
  }
}

async function planFor(
  options: Options,
  site: AuditedSite,
  progress: AuditPlan['progress'],
): Promise<AuditPlan> {
  const { shard, merge } = options;
  const sampled = options.sample ? sampleOf(site.pages) : site.pages;
  const shares = (await Promise.all(merge.map(findShares))).flat();
  return {
    site,
    pages: shard === undefined ? sampled : pagesOfShare(sampled, shard),
    wanted: wantedFor(options.only, levelsFor(options)),
    records: recordsFile(options),
    shares: shard === undefined ? shares : [wholeFile(options)],
    useRecords: options.useCache || merge.length > 0,
    look: merge.length === 0,
    whole: shard === undefined && !options.sample,
    browsers: options.browsers,
    timeout: options.timeout,
    pageLimit: options.pageLimit,
    content: options.content,
    clicks: options.clicks,
    aaa: options.levels?.includes('AAA') === true,
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
  const part = isPart(options);
  const all = { ...result, leftOut: [...result.leftOut, ...outsideFiles(result.faults)] };
  const chosen = chooseRules(all, { ...options, levels: levelsFor(options) });
  const answered = applyAnswers(chosen, await readAnswers(options.answers));
  const waived = applyWaivers(answered, await readWaivers(options.waivers), { today, part });
  const judged = await compareWith(options.against, waived);
  await report(judged, { names: options.reports, out: options.out, asOf, part });
  if (options.history !== undefined) await addToHistory(options.history, judged, asOf);
  return exitCodeOf(judged);
}

/** 1 where something is wrong, or was not done; of what was there before, only what is new counts. */
function exitCodeOf({ faults, failures, notDone, comparison }: Report): number {
  const wrong = (comparison?.added ?? faults).some(({ severity }) => severity === 'error');
  return wrong || failures.length > 0 || notDone.length > 0 ? 1 : 0;
}

function isPart(options: Options): boolean {
  const { shard, sample, only, include, exclude, excludedRules } = options;
  const left = [...include, ...exclude, ...excludedRules].length > 0;
  const some = levelsFor(options).length < levels.length;
  return shard !== undefined || sample || only !== undefined || left || some;
}

/** A stranger's site is held to what the law asks for; a site of ours to the rules of the house, too. */
function levelsFor({ levels: asked, content }: Options): readonly Level[] {
  return asked ?? (existsSync(content) ? levels : ['A', 'AA']);
}

async function compareWith(file: string | undefined, judged: Report): Promise<Report> {
  if (file === undefined) return judged;
  const earlier = await readEarlier(file);
  const pages = new Set(Object.keys(judged.sizes));
  return { ...judged, comparison: compare(earlier, judged.faults, pages) };
}
