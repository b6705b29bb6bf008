import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditPages } from '../../src/audit/audit.ts';
import type { AuditPlan } from '../../src/audit/plan.ts';
import { runAxeCli } from '../../src/audit/axe-cli.ts';
import { memoryNow } from './audit/memory.ts';
import { makeSite } from './audit/pages.ts';
import { openFolder } from '../../src/audit/crawl/folder.ts';
import { wantedFor } from '../../src/audit/wanted.ts';
import type { AuditedSite } from '../../src/audit/crawl/site.ts';

/** How long a way of auditing took, and how many CPU seconds all its processes, where that is known. */
type Row = { way: string; pages: number; seconds: number; cpu: number | undefined };

async function time(way: string, pages: number, work: () => Promise<unknown>): Promise<Row> {
  const begin = { wall: performance.now(), cpu: cpuSeconds() };
  await work();
  const seconds = (performance.now() - begin.wall) / 1000;
  return { way, pages, seconds, cpu: cpuSeconds() - begin.cpu };
}

/** CPU seconds of this process and of all that it has started and seen end; Linux only, else 0. */
function cpuSeconds(): number {
  const path = '/proc/self/stat';
  if (!existsSync(path)) return 0;
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

function planFor(site: AuditedSite, records: string, change: Partial<AuditPlan>): AuditPlan {
  return {
    site,
    pages: site.pages,
    wanted: undefined,
    records,
    shares: [],
    useRecords: false,
    look: true,
    whole: true,
    browsers: 2,
    timeout: 60_000,
    pageLimit: 3_000_000,
    content: 'content',
    progress: () => undefined,
    ...change,
  };
}

async function clean(plan: AuditPlan): Promise<void> {
  const { faults, failures } = await auditPages(plan);
  const [first] = faults;
  if (first !== undefined)
    throw new Error(`The bench's pages have a fault: ${first.code} ${first.page} ${first.message}`);
  if (failures.length > 0) throw new Error(`${failures.length} pages could not be checked.`);
}

async function measure(folder: string, pages: number, peers: number): Promise<Row[]> {
  await makeSite(join(folder, 'site'), pages);
  const site = await openFolder(join(folder, 'site'));
  const run = (name: string, change: Partial<AuditPlan> = {}) =>
    clean(planFor(site, join(folder, `${name}.jsonl`), change));
  const few = site.pages.slice(0, peers).map((page) => `${site.origin}${page}`);
  try {
    return [
      await time('axe alone', pages, () => run('axe', { wanted: new Set(['axe', 'start-edge']) })),
      await time('all checks', pages, () => run('all')),
      await time('what WCAG asks for', pages, () =>
        run('wcag', { wanted: wantedFor(undefined, ['A', 'AA']) }),
      ),
      await time('all checks, one browser', pages, () => run('one', { browsers: 1 })),
      await time('from the cache', pages, () => run('all', { useRecords: true })),
      // Its driver ends the browser without waiting, so the browser's time is lost.
      {
        ...(await time('@axe-core/cli', few.length, () => runAxeCli(few, join(folder, 'cli')))),
        cpu: undefined,
      },
    ];
  } finally {
    await site.close();
  }
}

/** The rows as a table, each beside the axe command line. */
function describe(rows: readonly Row[]): string {
  const speed = ({ pages, seconds }: Row): number => pages / seconds;
  const last = rows.at(-1);
  const base = last === undefined ? 1 : speed(last);
  const lines = rows.map((row) => {
    const cpu = row.cpu === undefined ? 'not known' : (row.cpu / row.pages).toFixed(3);
    const ratio = (speed(row) / base).toFixed(1);
    return `${row.way.padEnd(26)}${String(row.pages).padStart(6)}${row.seconds.toFixed(1).padStart(9)}${speed(row).toFixed(1).padStart(10)}${ratio.padStart(8)}${cpu.padStart(11)}`;
  });
  const memory = `Peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`;
  return [
    `way                        pages  seconds  pages/s   ratio CPU s/page`,
    ...lines,
    memory,
  ].join('\n');
}

/** Audits many pages with some checks, and tells at each tenth how much memory is in use. */
async function watchMemory(folder: string, pages: number, checks: string): Promise<void> {
  await makeSite(join(folder, 'many'), pages);
  const site = await openFolder(join(folder, 'many'));
  const tenth = Math.max(1, Math.floor(pages / 10));
  console.log('pages   this process   browsers   (MiB)');
  const progress = (done: number): void => {
    if (done % tenth !== 0 && done !== 1) return;
    const { own, browsers } = memoryNow();
    const cells = [String(done).padStart(5), own.toFixed(0).padStart(15)];
    console.log(`${cells.join('')}${browsers.toFixed(0).padStart(11)}`);
  };
  const wanted = new Set(checks.split(','));
  try {
    const records = join(folder, 'many.jsonl');
    await clean(planFor(site, records, { wanted, progress }));
  } finally {
    await site.close();
  }
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    peers: { type: 'string', default: '10' },
    memory: { type: 'boolean', default: false },
    only: { type: 'string', default: 'axe,start-edge' },
    folder: { type: 'string', default: '.cache/audit-bench' },
  },
});
if (values.memory) await watchMemory(values.folder, Number(values.pages), values.only);
else
  console.log(describe(await measure(values.folder, Number(values.pages), Number(values.peers))));
