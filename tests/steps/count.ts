import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { coarsest } from '../../src/cache/stamp.ts';
import { buildCacheFor } from '../../src/cache/build-cache.ts';
import { changeOneBody } from '../bench/edit.ts';
import { writeCorpus } from '../bench/folder.ts';

/**
 * The work of a build in steps, which are the same on every machine: how often V8 says that functions of
 * the program were called (https://nodejs.org/api/cli.html#node_v8_coveragedir).
 */
export type Steps = {
  /** Of all functions, those of packages too. */
  calls: number;
  filesRead: number;
  frontMatterParsed: number;
  textsParsed: number;
  pagesMade: number;
  filesWritten: number;
};

/** The function that is called once for each. */
const counted = {
  filesRead: 'readSource',
  frontMatterParsed: 'frontMatter',
  textsParsed: 'showMarkdown',
  pagesMade: 'finished',
  filesWritten: 'writeWithEntry',
} as const;

/** What is counted, each on a content folder of 200 generated inspections. */
export type Counted = Record<'cold' | 'oneFileChanged', Steps>;

const inspections = 200;
const run = promisify(execFile);

/** Builds a small site from nothing, and again after an edit of one body, and counts. */
export async function countSteps(): Promise<Counted> {
  const place = mkdtempSync(join(tmpdir(), 'steps-'));
  const [content, out] = [join(place, 'content'), join(place, 'dist')];
  try {
    writeCorpus(content, inspections, 'tests/fixtures/base');
    await untilOld(content);
    const cold = await stepsOf(content, out, join(place, 'cold'));
    changeOneBody(content);
    return { cold, oneFileChanged: await stepsOf(content, out, join(place, 'changed')) };
  } finally {
    rmSync(place, { recursive: true, force: true });
    rmSync(buildCacheFor(content, out), { recursive: true, force: true });
  }
}

/** A file that has just been written is read twice (src/cache/stamp.ts). Those of a publisher are older. */
async function untilOld(content: string): Promise<void> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const isNew = (file: string): boolean => Date.now() - statSync(file).ctimeMs <= coarsest;
  while (files.some(isNew)) await setTimeout(100);
}

async function stepsOf(content: string, out: string, coverage: string): Promise<Steps> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, NODE_V8_COVERAGE: coverage };
  await run(process.execPath, ['scripts/cli.mjs', 'build'], { env });
  const calls = callsIn(coverage);
  const of = (name: string): number => calls.get(name) ?? 0;
  return {
    calls: [...calls.values()].reduce((sum, count) => sum + count, 0),
    filesRead: of(counted.filesRead),
    frontMatterParsed: of(counted.frontMatterParsed),
    textsParsed: of(counted.textsParsed),
    pagesMade: of(counted.pagesMade),
    filesWritten: of(counted.filesWritten),
  };
}

/** As V8 writes it down, as far as it is needed here. */
type Coverage = {
  result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[];
};

/** How often each function of the compiled program was called, by its name. */
function callsIn(folder: string): Map<string, number> {
  const files = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage,
  );
  const functions = files
    .flatMap(({ result }) => result.filter(({ url }) => url.includes('/pages/')))
    .flatMap((script) => script.functions);
  const calls = new Map<string, number>();
  for (const { functionName, ranges } of functions)
    calls.set(functionName, (calls.get(functionName) ?? 0) + (ranges[0]?.count ?? 0));
  return calls;
}
