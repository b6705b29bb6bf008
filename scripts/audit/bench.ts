import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, type Plan } from './audit.ts';
import { runAxeCli } from './axe-cli.ts';
import { openFolder } from './site/folder.ts';
import type { Site } from './site/site.ts';

/** How long a way of auditing took, and how many CPU seconds all its processes, where that is known. */
type Row = { way: string; pages: number; seconds: number; cpu: number | undefined };

const words =
  'council children families social worker help plan early leaders support care improve report quickly safe homes school health young people staff manager team visit review'.split(
    ' ',
  );

/** A page of about 530 words with a navigation, a table and links; every page is different. */
function benchPage(number: number): string {
  const word = (at: number): string =>
    words[(number * 7 + at * 13 + (at >> 3)) % words.length] ?? '';
  const sentence = (at: number): string =>
    `The ${Array.from({ length: 12 }, (_, index) => word(at * 12 + index)).join(' ')}.`;
  const part = (at: number): string => `<h2 id="part-${at}">Part ${at} of result ${number}</h2>
<p>${[0, 1, 2].map((one) => sentence(at * 6 + one)).join(' ')}</p>
<p>${[3, 4, 5].map((one) => sentence(at * 6 + one)).join(' ')} <a href="/page-${number}/#part-${at}">Part ${at} of this result</a></p>`;
  const links = [1, 2, 3, 4, 5].map(
    (one) => `<li><a href="/page-${one}/">Result for council ${one}</a></li>`,
  );
  const rows = [1, 2, 3, 4].map((one) => `<tr><th scope="row">Area ${one}</th><td>Good</td></tr>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Result ${number} – Findings</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav aria-label="Main"><ul>${links.join('')}</ul></nav></header>
<main id="main">
<h1>Result ${number}</h1>
<table><caption>Grades</caption><thead><tr><th scope="col">Area</th><th scope="col">Grade</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${[1, 2, 3, 4, 5, 6, 7].map(part).join('\n')}
</main>
<footer><p>Made for the bench.</p></footer>
</body>
</html>
`;
}

const style = `body { margin: 1rem; font: 100%/1.5 sans-serif; color: #111; background: #fff; max-width: 44rem }
a { color: #00339a } nav a, .skip { display: inline-block; padding: 0.5rem 0 } caption, th { text-align: start }
:focus-visible { outline: 3px solid #111 }`;

async function makeSite(folder: string, pages: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (let number = 1; number <= pages; number++) {
    const place = join(folder, `page-${number}`);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), benchPage(number));
  }
  await writeFile(join(folder, 'style.css'), style);
}

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

function planFor(site: Site, records: string, change: Partial<Plan>): Plan {
  return {
    site,
    pages: site.pages,
    wanted: undefined,
    records,
    shares: [],
    useRecords: true,
    look: true,
    whole: true,
    browsers: 2,
    timeout: 60_000,
    pageLimit: 3_000_000,
    progress: () => undefined,
    ...change,
  };
}

async function clean(plan: Plan): Promise<void> {
  const { faults, failures } = await audit(plan);
  const [first] = faults;
  if (first !== undefined)
    throw new Error(`The bench's pages have a fault: ${first.code} ${first.page} ${first.message}`);
  if (failures.length > 0) throw new Error(`${failures.length} pages could not be checked.`);
}

async function measure(folder: string, pages: number, peers: number): Promise<Row[]> {
  await makeSite(join(folder, 'site'), pages);
  const site = await openFolder(join(folder, 'site'));
  const run = (name: string, change: Partial<Plan> = {}) =>
    clean(planFor(site, join(folder, `${name}.jsonl`), change));
  const few = site.pages.slice(0, peers).map((page) => `${site.origin}${page}`);
  try {
    return [
      await time('axe alone', pages, () => run('axe', { wanted: new Set(['axe', 'start-edge']) })),
      await time('all checks', pages, () => run('all')),
      await time('all checks, one browser', pages, () => run('one', { browsers: 1 })),
      await time('from the cache', pages, () => run('all')),
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

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    peers: { type: 'string', default: '10' },
    folder: { type: 'string', default: '.cache/audit-bench' },
  },
});
console.log(describe(await measure(values.folder, Number(values.pages), Number(values.peers))));
