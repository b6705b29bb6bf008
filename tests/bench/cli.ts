/**
 * `npm run bench`: builds and checks generated sites, and prints what that takes. Sizes can be given,
 * such as `npm run bench -- 1000 30000`, and:
 *
 * - `dev` and nothing else: how soon `dev` shows the first page of this repository’s site, and a change.
 * - `--peers`: Hugo and Eleventy make the same pages from the same content.
 * - `--pages`: of our own commands, only those that make no more than they do.
 * - `--runs 5`: each figure is the median of so many runs in turn.
 * - `--formats`: our own build with documents of all pages that have them, too.
 * - `--record`: the figures go to docs/speed.json, and docs/speed.md shows them over time.
 * - `--serve`: nginx sends the pages to wrk, on this machine alone and for a few seconds.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clearAside, putAside } from './aside.ts';
import type { Contender } from './contender.ts';
import { measureDev } from './dev.ts';
import { eleventyOn } from './eleventy.ts';
import { writeCorpus } from './folder.ts';
import { hugoOn } from './hugo.ts';
import { likenessOf } from './likeness.ts';
import { floor, ours } from './ours.ts';
import { recordSpeed } from './record.ts';
import { costTable, likenessTable, servingTable } from './report.ts';
import { measureInRounds } from './rounds.ts';
import { serveSite } from './serving.ts';
import { openProgram } from '../../src/builder/program/program.ts';
import { codeDigest } from '../../src/cache/code.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    runs: { type: 'string' },
    formats: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
if (positionals[0] === 'dev') {
  const { firstPage, change } = await measureDev('.cache/bench/dev', say);
  const seconds = (time: number): string => `${time.toFixed(2)} s`;
  console.log(`First page ${seconds(firstPage)}, a change ${seconds(change)}: medians of ten`);
  process.exit(0);
}
const sizes = (positionals.length > 0 ? positionals : ['1000', '10000']).map(countFrom);
const runs = countFrom(values.runs ?? (values.peers ? '3' : '1'));

for (const size of sizes) console.log(`\n${await benchmark(size)}`);
clearAside();
const { model = 'an unknown processor' } = cpus()[0] ?? {};
const each = runs === 1 ? 'one run' : `medians of ${runs} runs in turn`;
console.log(`\nNode ${process.version}, ${cpus().length} × ${model}, ${each}`);

/** Measures one size, and gives the tables about it. */
async function benchmark(inspections: number): Promise<string> {
  const folder = join('.cache/bench', String(inspections));
  const content = join(folder, 'content');
  putAside(folder);
  say(`Writing ${inspections} inspections to ${content} …`);
  writeCorpus(content, inspections);
  const [pages, first, ...more] = ours(content, join(folder, 'dist'), values.formats);
  const own = [pages, first, ...(values.pages ? [] : more), floor(content, join(folder, 'floor'))];
  const others = values.peers ? peersOn(content, folder) : [];
  await openProgram(codeDigest());
  const taken = await measureInRounds([...own, ...others], runs, say);
  const lines = taken.map(({ contender, ...costs }) => ({ name: contender.name, ...costs }));
  if (values.record) await recordSpeed({ inspections, runs, lines: lines.slice(0, own.length) });
  const tables = [costTable(inspections, lines.slice(0, own.length), lines.slice(own.length))];
  if (others.length > 0) tables.push(likenessTable(looksOf([...own, ...others])));
  if (values.serve) tables.push(servingTable(await serving(pages.site, folder)));
  return tables.join('\n\n');
}

async function serving(site: string, folder: string) {
  say('Serving pages with nginx …');
  return serveSite(site, join(folder, 'nginx'));
}

/** Those of the other generators that are to be had here. */
function peersOn(content: string, folder: string): Contender[] {
  return Object.entries({ hugo: hugoOn, eleventy: eleventyOn }).flatMap(([name, on]) => {
    try {
      return on(content, join(folder, name));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
}

/** How alike the pages are, where contenders make any: the first are ours. */
function looksOf(contenders: readonly Contender[]) {
  const ours = contenders[0]?.site ?? '';
  return contenders.flatMap(({ name, site }) => {
    return site === undefined ? [] : [{ name, ...likenessOf(site, ours) }];
  });
}

function countFrom(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error('Write how many inspections to build, such as: npm run bench -- 1000 10000');
}

function say(line: string): void {
  console.log(line);
}
