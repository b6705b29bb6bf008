import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { withRests } from '../../domain/checks/broken-files.ts';
import { byPlace, type Problem } from '../../problems/problem.ts';
import { readContent, type KeptContent, type ReadContent } from '../read/content.ts';
import { inertProblem } from '../read/inert.ts';
import { noFileCache, openFileCache, type FileCache } from '../../cache/file-cache.ts';
import type { BuildCache } from '../../cache/build-cache.ts';
import { brokenLinks } from './links.ts';
import { proseRules, type Readability } from './prose.ts';
import { checkText, textsIn, textsOfBroken, type TextReport } from './texts.ts';

/** A content folder with all that is wrong in it: files alone, files together, and prose. */
export type Checked = ReadContent & { readability: Readability[] };

/**
 * Checks a content folder whole, without building. A build runs the same check first.
 *
 * @param folder the content folder.
 * @param cacheFolder where earlier checks left what they found in files that are the same today. What
 *   concerns several files is looked at every time.
 * @returns the content, every problem in order of place, and how hard each text is. An error among
 *   the problems stops a build; advice stops nothing.
 */
export function checkContent(folder: string, cacheFolder?: BuildCache): Checked {
  const steps = checkSteps(folder, cacheFolder);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** How many texts are checked at a stretch: Node frees what the parser gave out between two stretches alone. */
const stretch = 100;

/** The same for content of any size: memory does not grow with the texts that were looked at. */
export async function checkInTurns(folder: string, cacheFolder?: BuildCache): Promise<Checked> {
  const steps = checkSteps(folder, cacheFolder);
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % stretch === 0) await turn();
  }
}

/** A step is a text. */
function* checkSteps(folder: string, cacheFolder?: BuildCache): Generator<undefined, Checked> {
  const { content, bodies, problems, broken } = readContent(folder, keptContent(cacheFolder));
  const rules = proseRules(content);
  const kept = fileCacheIn<TextReport>(cacheFolder, 'checked', rules.words);
  const readable: TextReport[] = [];
  for (const text of textsIn(withRests(content, broken))) {
    const before = kept.find(text.file, text.digest);
    const report = before ?? checkText(folder, text, rules);
    if (!before) kept.keep(text.file, text.digest, report);
    readable.push(report);
    yield;
  }
  kept.settle();
  const reports = [
    ...readable,
    ...textsOfBroken(broken).map((text) => checkText(folder, text, rules)),
  ];
  const links = reports.flatMap((report) => report.links ?? []);
  const inTexts = [
    ...reports.flatMap((report) => report.problems),
    ...brokenLinks(links, content, broken),
  ].map(inertProblem);
  return {
    content,
    bodies,
    problems: [...problems, ...notTold(inTexts, problems)].sort(byPlace),
    broken,
    readability: reports.flatMap(({ readability }) => readability ?? []),
  };
}

/** What is told of a field already is not told of the line in it. */
function notTold(found: readonly Problem[], told: readonly Problem[]): Problem[] {
  const keyOf = ({ file, line, column, code }: Problem): string =>
    JSON.stringify([file, line, column, code]);
  const keys = new Set(told.map(keyOf));
  return found.filter((problem) => !keys.has(keyOf(problem)));
}

/** What earlier runs found out when they read the content. */
export function keptContent(cacheFolder?: BuildCache): KeptContent {
  return {
    entries: fileCacheIn(cacheFolder, 'read'),
    together: fileCacheIn(cacheFolder, 'together'),
  };
}

/** What was kept in a part of the cacheFolder by the same code, held against the same words. */
function fileCacheIn<Value>(
  cacheFolder: BuildCache | undefined,
  part: string,
  words?: object,
): FileCache<Value> {
  if (!cacheFolder) return noFileCache();
  const hash = createHash('sha256').update(cacheFolder.code);
  const version = words ? hash.update(JSON.stringify(words)).digest('hex') : cacheFolder.code;
  return openFileCache(join(cacheFolder.cacheFolder, part), version);
}
