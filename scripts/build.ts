import { relative } from 'node:path';
import { contentFolder } from '../src/read/folder.ts';
import { countOf, reportProblems } from '../src/read/report.ts';
import { replaceFolder, withFreshFolder } from './build/fresh-folder.ts';
import { writeHeaders } from './build/headers.ts';
import { buildPages } from './build/pages.ts';
import { weighPages } from './build/weigh.ts';
import { checkContent } from './check/content.ts';
import { indexSite } from './search/index.ts';

/**
 * Builds the site: `npm run build`.
 *
 * Everything goes into a fresh folder, which takes the place of dist/ only when it is whole. Where
 * any step fails, the last good dist/ stays as it was and the exit code is 1.
 */

const outDir = process.env['OUT_DIR'] ?? 'dist';

try {
  await withFreshFolder(async (fresh) => {
    say('Building pages …');
    say(`  ${countOf(await buildPages(fresh), 'page')}`);
    say('Indexing for search …');
    const { pages, bytes } = await indexSite(fresh);
    say(`  ${countOf(pages, 'page')}, ${String(Math.round(bytes / 1024))} kB`);
    writeHeaders(fresh);
    say('Weighing pages …');
    say(`  ${weighPages(fresh)}`);
    replaceFolder(fresh, outDir);
  });
  say(`Done. The site is in ${outDir}/`);
} catch (error) {
  console.error(`\n${everyMistake() ?? (error instanceof Error ? error.message : String(error))}`);
  console.error(`\nNothing was published; ${outDir}/ is as it was.`);
  process.exitCode = 1;
}

/**
 * A build stops at the first mistake it meets. Officers want to hear of all of them at once, so a
 * build that failed reads everything again with the whole check.
 *
 * @returns undefined where the content is right and something else went wrong.
 */
function everyMistake(): string | undefined {
  const { problems } = checkContent(contentFolder());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const folder = relative(process.cwd(), contentFolder());
  return `${reportProblems(errors, folder)}\n\nThe content has ${countOf(errors.length, 'error')}.`;
}

function say(line: string): void {
  console.log(line);
}
