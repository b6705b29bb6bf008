import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/domain/site.ts';
import { filesApart } from '../../src/publish/apart.ts';
import { textOf } from '../../src/publish/file.ts';
import { handOver } from '../../src/read/handover.ts';
import { openKept } from '../../src/read/kept.ts';
import type { RenderedProse } from '../../src/read/prose.ts';
import { countOf } from '../../src/read/report.ts';
import type { Content } from '../../src/schemas/collections.ts';
import { indexSite } from '../search/index.ts';
import { astroPart } from './astro-part.ts';
import type { Draft } from './draft.ts';
import { headersFor } from './headers.ts';
import { compileShells, plainPages } from './plain-pages.ts';
import { heaviestInWords, openScale, type Scale } from './weigh.ts';

/** What a build is made of. */
export type Plan = {
  /** The content folder, what was read there, and the site it makes. */
  folder: string;
  content: Content;
  site: Site;
  /** The digest of the project’s code. */
  code: string;
  /** Where builds keep what they can use again. */
  workshop: string;
  /** Pages that people read and nothing else. */
  pagesOnly: boolean;
};

/** The folder of the shells among what Astro makes. */
const shellFolder = 'shell/';

/**
 * Makes every file of the site, step by step, and says what each step did.
 *
 * @throws where a page cannot be made, where a file is too large, or a page over its budget.
 */
export async function fillDraft(draft: Draft, plan: Plan): Promise<void> {
  const scale = await makePages(draft, plan);
  if (!plan.pagesOnly) await addForms(draft, plan);
  draft.put('_headers', headersFor(topOf(draft.paths())));
  if (scale.faults.length > 0)
    throw new Error(`Pages over their budget:\n${scale.faults.join('\n')}`);
  say(`  ${heaviest(draft)}`);
}

async function makePages(draft: Draft, plan: Plan): Promise<Scale> {
  const { folder, content, site, code, workshop, pagesOnly } = plan;
  say('Building pages …');
  handOver(folder, site);
  const part = await astroPart(workshop, code, content, pagesOnly ? 'pages' : 'everything');
  const scale = openScale((path) => readFileSync(join(part, path)));
  for (const path of filesIn(part)) {
    const bytes = readFileSync(join(part, path));
    const put = draft.put(path, bytes);
    if (path.endsWith('.html') && put === 'written') scale.weigh(path, bytes.toString());
  }
  const shells = compileShells((path) => readFileSync(join(part, path), 'utf8'));
  const prose = openKept<RenderedProse>(join(workshop, 'prose'), proseVersion(plan));
  for (const { path, html } of plainPages(site, shells, prose, !pagesOnly)) {
    if (draft.put(path, html) === 'written') scale.weigh(path, html);
  }
  say(`  ${countOf(draft.paths().filter((path) => path.endsWith('.html')).length, 'page')}`);
  return scale;
}

/** A body shows the glossary too: where a term changes, bodies are rendered again. */
function proseVersion({ code, content }: Plan): string {
  const hash = createHash('sha256').update(code);
  for (const { id, digest } of content.glossary) hash.update(`\0${id}\0${digest}`);
  return hash.digest('hex').slice(0, 16);
}

/** What stands beside the pages: data, embeds, and the search. */
async function addForms(draft: Draft, { site }: Plan): Promise<void> {
  say('Writing data and embeds …');
  const files = filesApart(site);
  for (const file of files) draft.put(file.path, textOf(file));
  say(`  ${countOf(files.length, 'file')}`);
  say('Indexing for search …');
  draft.clear();
  const { pages, bytes } = await indexSite(draft.folder);
  for (const path of filesIn(join(draft.folder, 'pagefind')))
    draft.put(`pagefind/${path}`, readFileSync(join(draft.folder, 'pagefind', path)));
  say(`  ${countOf(pages, 'page')}, ${String(Math.round(bytes / 1024))} kB`);
}

/** The files of a folder in order, but for shells and what the build itself notes there. */
function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(shellFolder))
    .sort();
}

function topOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => path.slice(0, path.indexOf('/') + 1 || path.length + 1));
  return [...new Set(names)].sort();
}

function heaviest({ folder, seals }: Draft): string {
  const pages = [...seals].filter(([path]) => path.endsWith('.html'));
  const [path] = pages.reduce((most, one) => (one[1].size > most[1].size ? one : most));
  return heaviestInWords(path, readFileSync(join(folder, path), 'utf8'));
}

function say(line: string): void {
  console.log(line);
}
