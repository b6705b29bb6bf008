import { relative } from 'node:path';
import type { Problem } from '../src/domain/problems.ts';
import { buildSite } from '../src/domain/site.ts';
import { readContent } from '../src/read/content.ts';
import { openKept } from '../src/read/kept.ts';
import { countOf, reportProblems } from '../src/read/report.ts';
import type { Content } from '../src/schemas/collections.ts';
import { finish } from './build/finish.ts';
import { makeForms, makePages } from './build/make-pages.ts';
import { readPlan, type Plan } from './build/plan.ts';
import { publish } from './build/publish.ts';
import { writeShareNote } from './build/share-note.ts';
import { replaceSite } from './build/site-folders.ts';
import { checkContent } from './check/content.ts';

/**
 * Builds the site: `npm run build`, or a share of it: `npm run build -- --shard 3/8`.
 *
 * Everything goes into a draft, which takes the place of dist/ only when it is whole. Where any step
 * fails, the last good dist/ stays as it was and the exit code is 1. With CONTENT_CHECKED=1 the
 * content is not held against the rules for words again, for a CI that has just done so; with
 * PAGES_ONLY=1 there is nothing but pages, so that the bench can count the other forms apart.
 */

await publish(async () => {
  const plan = readPlan(process.argv.slice(2), process.env);
  await buildAll(plan);
  return plan.outDir;
});

async function buildAll(plan: Plan): Promise<void> {
  const content = checkedContent(plan);
  const whole = { content, site: buildSite(content) };
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log('Building pages …');
    console.log(`  ${countOf(await makePages(draft, plan, whole), 'page')}`);
    if (!plan.pagesOnly) {
      console.log('Writing data and embeds …');
      console.log(`  ${countOf(makeForms(draft, plan, whole), 'file')}`);
    }
    if (plan.share) writeShareNote(draft, plan.share, plan, content);
    else await finish(draft, plan);
  });
}

/**
 * Checks the content with the same code as `npm run check`, and reads it once for all steps.
 *
 * @throws with every error in the content, so that an officer hears of all of them at once.
 */
function checkedContent({ folder, workshop, code, checked }: Plan): Content {
  console.log('Checking content …');
  const { content, problems } = checked
    ? readContent(folder, openKept(`${workshop}/read`, code))
    : checkContent(folder, { workshop, code });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(told(errors, folder));
  const councils = countOf(content.authorities.length, 'council');
  console.log(`  ${councils}, ${countOf(content.inspections.length, 'inspection')}, no errors`);
  return content;
}

function told(errors: readonly Problem[], folder: string): string {
  const report = reportProblems(errors, relative(process.cwd(), folder));
  return `${report}\n\nThe content has ${countOf(errors.length, 'error')}.`;
}
