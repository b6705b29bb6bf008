import { getCollection } from 'astro:content';
import { buildSite } from '../domain/build-site.ts';
import type { Authority, Prose, Renderers, Site } from '../domain/site.ts';
import { buildContext } from './context.ts';
import { renderersFor, strictRenderersFor } from '../intake/read/prose.ts';
import { fileOf, type CollectionName, type Content, type Entry } from '../schemas/collections.ts';

/**
 * The one door to the content. A build or the loader has checked every file, so what comes out of
 * here is whole; a body is rendered when a page asks for it.
 */

/** A build of the pages that people read and nothing else: the bench counts other forms apart. */
export const pagesOnly = process.env['PAGES_ONLY'] === '1';

/** Whether a build asks, which makes some kinds of page and file itself; otherwise it is `astro dev`. */
export function isBuilding(): boolean {
  return buildContext() !== undefined;
}

/** All there is to publish: what a build has read, or under `astro dev` what the files say now. */
export async function loadSite(): Promise<Site> {
  return buildContext()?.site ?? readSite();
}

/** The councils whose pages are made here: all of them, or those of a share. */
export async function loadCouncils(): Promise<{ authorities: readonly Authority[] }> {
  const authorities = buildContext()?.councils;
  return authorities ? { authorities } : readSite();
}

/** The prose of a file as safe HTML. A build has checked it; under `astro dev` errors are thrown. */
export function renderProse(
  prose: Prose,
  site: Site,
  idPrefix?: string,
): ReturnType<Renderers['prose']> {
  return renderers(site).prose(prose, idPrefix);
}

/** One line of inline Markdown from front matter as safe HTML. */
export function renderLine(line: string, prose: Prose): string {
  return renderers({ glossary: [] }).line(line, prose);
}

/** Both, for a page that is given them: prose with the glossary of the site, and single lines. */
export function pageRenderers(site: Site): Renderers {
  return { prose: (prose, idPrefix) => renderProse(prose, site, idPrefix), line: renderLine };
}

function renderers(site: Pick<Site, 'glossary'>): Renderers {
  const bodies = buildContext()?.bodies;
  return bodies ? renderersFor(site, bodies) : strictRenderersFor(site);
}

async function readSite(): Promise<Site> {
  const content: Content = {
    site: await entriesOf('site'),
    siteTranslations: await entriesOf('siteTranslations'),
    holidays: await entriesOf('holidays'),
    words: await entriesOf('words'),
    audit: await entriesOf('audit'),
    frameworks: await entriesOf('frameworks'),
    frameworkTranslations: await entriesOf('frameworkTranslations'),
    authorities: await entriesOf('authorities'),
    councilTranslations: await entriesOf('councilTranslations'),
    inspections: await entriesOf('inspections'),
    youngPeople: await entriesOf('youngPeople'),
    translations: await entriesOf('translations'),
    responses: await entriesOf('responses'),
    meetings: await entriesOf('meetings'),
    hexmap: await entriesOf('hexmap'),
    glossary: await entriesOf('glossary'),
    glossaryTranslations: await entriesOf('glossaryTranslations'),
    themes: await entriesOf('themes'),
    places: await entriesOf('places'),
    postcodes: await entriesOf('postcodes'),
    search: await entriesOf('search'),
    redirects: await entriesOf('redirects'),
    pages: await entriesOf('pages'),
    pageTranslations: await entriesOf('pageTranslations'),
  };
  return buildSite(content);
}

/** An entry of a collection as Astro keeps it. */
type Stored = { id: string; data: unknown; digest?: string | number };

async function entriesOf<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  // The types that Astro writes for a collection and those of its schema are the same; where it has
  // written none, as where the package is made, it knows of no collection.
  const entries: readonly Stored[] = await getCollection(name);
  return entries.map(({ id, data, digest = '' }) => {
    const [facts, proseDigest] = String(digest).split(' ');
    return { id, data, digest: facts, proseDigest, file: fileOf(name, id) };
  }) as Entry<Name>[];
}
