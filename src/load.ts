import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { buildSite, type Prose, type Site } from './domain/site.ts';
import { renderInline, renderMarkdown, type RenderedMarkdown } from './markdown/render.ts';
import { readSource } from './read/entry.ts';
import { contentFolder } from './read/folder.ts';
import { reportProblems } from './read/report.ts';
import { fileOf, type CollectionName, type Content, type Entry } from './schemas/collections.ts';

/**
 * The one door to the content. The loader has checked every file, so what comes out of here is
 * whole; a body is read and rendered when a page asks for it.
 */

/** A build of the pages that people read and nothing else: the bench counts other forms apart. */
export const pagesOnly = process.env['PAGES_ONLY'] === '1';

let site: Promise<Site> | undefined;

/** All there is to publish. Read once for a build, and anew for each page under `astro dev`. */
export async function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  site ??= readSite();
  return site;
}

/**
 * The prose of a file as safe HTML. Terms of the glossary link to their explanation.
 *
 * @param idPrefix what heading ids start with, so that two bodies fit on one page.
 * @throws AstroError that names every error in the prose, with file and line.
 */
export function renderProse(
  prose: Prose,
  { glossary }: Site,
  idPrefix = 'section-',
): RenderedMarkdown {
  const source = readSource(join(contentFolder(), prose.file), prose.file, '.md');
  if (!('yaml' in source)) throw new AstroError(reportProblems([source], 'content'));
  const rendered = renderMarkdown(source.body, {
    file: prose.file,
    firstLine: source.bodyLine,
    terms: glossary,
    idPrefix,
  });
  return orThrow(rendered);
}

/** One line of inline Markdown from front matter as safe HTML. */
export function renderLine(line: string, { file }: Prose): string {
  return orThrow(renderInline(line, { file })).html;
}

function orThrow<Rendered extends Pick<RenderedMarkdown, 'problems'>>(
  rendered: Rendered,
): Rendered {
  const errors = rendered.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new AstroError(reportProblems(errors, 'content'));
  return rendered;
}

async function readSite(): Promise<Site> {
  const content: Content = {
    site: await entriesOf('site'),
    holidays: await entriesOf('holidays'),
    words: await entriesOf('words'),
    audit: await entriesOf('audit'),
    frameworks: await entriesOf('frameworks'),
    authorities: await entriesOf('authorities'),
    councilTranslations: await entriesOf('councilTranslations'),
    inspections: await entriesOf('inspections'),
    youngPeople: await entriesOf('youngPeople'),
    translations: await entriesOf('translations'),
    responses: await entriesOf('responses'),
    meetings: await entriesOf('meetings'),
    hexmap: await entriesOf('hexmap'),
    glossary: await entriesOf('glossary'),
    pages: await entriesOf('pages'),
  };
  return buildSite(content);
}

async function entriesOf<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  const entries = await getCollection(name);
  // The types that Astro writes for a collection and those of its schema are the same.
  return entries.map(({ id, data, digest = '' }) => ({
    id,
    data,
    digest: String(digest),
    file: fileOf(name, id),
  })) as Entry<Name>[];
}
