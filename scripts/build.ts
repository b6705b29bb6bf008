import { relative } from 'node:path';
import { buildSite } from '../src/domain/site.ts';
import type { Problem } from '../src/domain/problems.ts';
import { readContent } from '../src/read/content.ts';
import { contentFolder } from '../src/read/folder.ts';
import { openKept } from '../src/read/kept.ts';
import { countOf, reportProblems } from '../src/read/report.ts';
import type { Content } from '../src/schemas/collections.ts';
import { codeDigest } from './build/code-digest.ts';
import { fillDraft } from './build/fill-draft.ts';
import { replaceSite, workshopFor } from './build/site-folders.ts';
import { checkContent } from './check/content.ts';

/**
 * Builds the site: `npm run build`.
 *
 * Everything goes into a draft, which takes the place of dist/ only when it is whole. Where any step
 * fails, the last good dist/ stays as it was and the exit code is 1. With CONTENT_CHECKED=1 the
 * content is not held against the rules for words again, for a CI that has just done so; with
 * PAGES_ONLY=1 there is nothing but pages, so that the bench can count the other forms apart.
 */

const outDir = process.env['OUT_DIR'] ?? 'dist';
const folder = contentFolder();
const code = codeDigest();
const workshop = workshopFor(folder, outDir);

try {
  const content = checkedContent();
  const pagesOnly = process.env['PAGES_ONLY'] === '1';
  await replaceSite(outDir, { workshop, code }, async (draft) => {
    await fillDraft(draft, {
      folder,
      content,
      site: buildSite(content),
      code,
      workshop,
      pagesOnly,
    });
  });
  console.log(`Done. The site is in ${outDir}/`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  console.error(`\nNothing was published; ${outDir}/ is as it was.`);
  process.exitCode = 1;
}

/**
 * Checks the content with the same code as `npm run check`, and reads it once for all steps.
 *
 * @throws with every error in the content, so that an officer hears of all of them at once.
 */
function checkedContent(): Content {
  console.log('Checking content …');
  const kept = openKept<unknown>(`${workshop}/read`, code);
  const { content, problems } =
    process.env['CONTENT_CHECKED'] === '1' ? readContent(folder, kept) : checkContent(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(told(errors));
  const councils = countOf(content.authorities.length, 'council');
  console.log(`  ${councils}, ${countOf(content.inspections.length, 'inspection')}, no errors`);
  return content;
}

function told(errors: readonly Problem[]): string {
  const report = reportProblems(errors, relative(process.cwd(), folder));
  return `${report}\n\nThe content has ${countOf(errors.length, 'error')}.`;
}
