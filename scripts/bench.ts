/**
 * `npm run bench`: builds and checks generated sites, and prints what that takes.
 * Sizes can be given: `npm run bench -- 1000 30000`.
 */
import { globSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/folder.ts';
import { measure } from './bench/measure.ts';
import { tableOf, type Result } from './bench/report.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1_000, 10_000];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new Error('Write how many inspections to build, such as: npm run bench -- 1000 10000');
}

const results: Result[] = [];
for (const size of sizes) results.push(await benchmark(size));
const { model = 'an unknown processor' } = cpus()[0] ?? {};
console.log(`\n${tableOf(results)}\n\nNode ${process.version}, ${cpus().length} × ${model}`);

async function benchmark(inspections: number): Promise<Result> {
  const folder = join('.cache/bench', String(inspections));
  const env = { ...process.env, CONTENT_DIR: `${folder}/content`, OUT_DIR: `${folder}/dist` };
  console.log(`Writing ${inspections} inspections to ${env.CONTENT_DIR} …`);
  writeCorpus(env.CONTENT_DIR, inspections);
  console.log('Building pages alone …');
  // The check is measured by itself.
  const unchecked = { ...env, CONTENT_CHECKED: '1' };
  const command = [process.execPath, 'scripts/build.ts'];
  const pagesAlone = await measure(command, { ...unchecked, PAGES_ONLY: '1' });
  console.log('Building with data, embeds, feeds and search …');
  const build = await measure(command, unchecked);
  console.log('Checking …');
  const check = await measure([process.execPath, 'scripts/check.ts'], env);
  return { inspections, ...sizeOf(env.OUT_DIR), pagesAlone, build, check };
}

function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => join(folder, file));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}
