import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { buildSite } from '../domain/build-site.ts';
import { draftsIn, withoutDrafts } from '../domain/drafts.ts';
import { movesIn } from '../domain/redirects.ts';
import { summaryGaps } from '../domain/summary-gaps.ts';
import { gapsInWords } from '../wording/summaries.ts';
import { readContent } from '../intake/read/content.ts';
import { contentCounted } from '../wording/content.ts';
import { countOf, reportProblems } from '../problems/text.ts';
import { checkInTurns, keptContent } from '../intake/check/content.ts';
import type { AstroPages } from './program/part.ts';
import { finish } from './finish.ts';
import { makeForms } from './make-forms.ts';
import { makePages } from './make-pages.ts';
import type { BuildPlan, LoadedContent } from './plan.ts';
import { writeShareNote } from './share-note.ts';
import { replaceSite } from './site-folders.ts';

/**
 * Does what `npm run build` is for.
 *
 * @param pages those that Astro makes.
 * @throws with all that keeps the site from being published.
 */
export async function build(plan: BuildPlan, pages: AstroPages): Promise<void> {
  const { content: all, bodies, warnings } = await checkedContent(plan);
  const drafts = draftsIn(all);
  const content = withoutDrafts(all);
  const facts = {
    councils: content.authorities.length,
    inspections: content.inspections.length,
    drafts: drafts.length,
    ...(warnings === undefined ? {} : { warnings }),
  };
  const gaps = summaryGaps(content, (file) => bodies.get(file)?.trim() !== '');
  const loaded = { content, bodies, site: buildSite(content) };
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log('Building pages …');
    console.log(`  ${countOf(await makePages(draft, plan, loaded, pages), 'page')}`);
    if (!plan.pagesOnly) {
      console.log('Writing data and embeds …');
      console.log(`  ${countOf(makeForms(draft, plan, loaded), 'file')}`);
    }
    const { address, bodies: named } = loaded.site.settings;
    const moves = { ...movesIn(content), address, bodies: named };
    if (plan.share) writeShareNote(draft, plan.share, plan, { content, moves, facts });
    else await finish(draft, plan, { moves, facts });
    for (const line of gapsInWords(gaps)) console.log(line);
    if (drafts.length > 0)
      console.log(`${countOf(drafts.length, 'draft')} left out: ${drafts.join(', ')}`);
  });
}

/**
 * Checks the content with the same code as `npm run check`, and reads it once for all steps.
 *
 * @throws with every error in the content, so that an officer hears of all of them at once.
 */
async function checkedContent({
  folder,
  cacheFolder,
  code,
  checked,
}: BuildPlan): Promise<Omit<LoadedContent, 'site'> & { warnings: number | undefined }> {
  console.log('Checking content …');
  const { content, bodies, problems } = checked
    ? readContent(folder, keptContent({ cacheFolder, code }))
    : await checkInTurns(folder, { cacheFolder, code });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(listProblems(errors, folder));
  console.log(`  ${contentCounted(content).join(', ')}, no errors`);
  // Where the words were checked before, the advice on them was told then.
  return { content, bodies, warnings: checked ? undefined : problems.length };
}

function listProblems(errors: readonly Problem[], folder: string): string {
  const report = reportProblems(errors, relative(process.cwd(), folder));
  return `${report}\n\nThe content has ${countOf(errors.length, 'error')}.`;
}
