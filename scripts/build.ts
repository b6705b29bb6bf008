import { relative } from 'node:path';
import { buildSite } from '../src/domain/site.ts';
import type { Problem } from '../src/domain/problems.ts';
import { readContent } from '../src/read/content.ts';
import { contentFolder } from '../src/read/folder.ts';
import { handOver } from '../src/read/handover.ts';
import { countOf, reportProblems } from '../src/read/report.ts';
import type { Content } from '../src/schemas/collections.ts';
import { writeForms } from './build/forms.ts';
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
 * any step fails, the last good dist/ stays as it was and the exit code is 1. With CONTENT_CHECKED=1
 * the content is not held against the rules for words again, for a CI that has just done so; with
 * PAGES_ONLY=1 there is nothing but pages, so that the bench can count the other forms apart.
 */

const pagesOnly = process.env['PAGES_ONLY'] === '1';
const outDir = process.env['OUT_DIR'] ?? 'dist';

try {
  const content = checkedContent();
  await withFreshFolder(async (fresh) => {
    say('Building pages …');
    say(`  ${countOf(await buildPages(fresh), 'page')}`);
    if (!pagesOnly) await addForms(fresh, content);
    writeHeaders(fresh);
    say('Weighing pages …');
    say(`  ${weighPages(fresh)}`);
    replaceFolder(fresh, outDir);
  });
  say(`Done. The site is in ${outDir}/`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  console.error(`\nNothing was published; ${outDir}/ is as it was.`);
  process.exitCode = 1;
}

/** What stands beside the pages: data, embeds, and the search. */
async function addForms(fresh: string, content: Content): Promise<void> {
  say('Writing data and embeds …');
  say(`  ${countOf(writeForms(fresh, buildSite(content)), 'file')}`);
  say('Indexing for search …');
  const { pages, bytes } = await indexSite(fresh);
  say(`  ${countOf(pages, 'page')}, ${String(Math.round(bytes / 1024))} kB`);
}

/**
 * Checks the content with the same code as `npm run check`, and reads it once for all steps.
 *
 * @throws with every error in the content, so that an officer hears of all of them at once.
 */
function checkedContent(): Content {
  say('Checking content …');
  const folder = contentFolder();
  const check = process.env['CONTENT_CHECKED'] === '1' ? readContent : checkContent;
  const { content, problems } = check(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(told(errors, folder));
  handOver(folder, content);
  const councils = countOf(content.authorities.length, 'council');
  say(`  ${councils}, ${countOf(content.inspections.length, 'inspection')}, no errors`);
  return content;
}

function told(errors: readonly Problem[], folder: string): string {
  const report = reportProblems(errors, relative(process.cwd(), folder));
  return `${report}\n\nThe content has ${countOf(errors.length, 'error')}.`;
}

function say(line: string): void {
  console.log(line);
}
