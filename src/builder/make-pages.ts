import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../domain/once.ts';
import { buildSite, type Authority, type Site } from '../domain/site.ts';
import { basePath } from '../domain/urls.ts';
import { bulkFiles } from '../formats/bulk.ts';
import { textOf } from '../formats/file.ts';
import { setBuildContext } from './context.ts';
import { renderersFor } from '../intake/read/prose.ts';
import { astroPart, type AstroPages } from './program/part.ts';
import { placeAddresses, placingIn, publicFile } from './base-path.ts';
import { bytesOf } from './bytes.ts';
import { councilDigests } from './council-digests.ts';
import type { Draft } from './draft.ts';
import { filesIn } from './files.ts';
import {
  compileShells,
  embedPages,
  inspectionPages,
  shellFolder,
  shellPaths,
  type PlainFile,
} from './plain-pages.ts';
import type { Plan, LoadedContent } from './plan.ts';
import { inShare } from './share.ts';
import { openScale } from './weigh.ts';

/** Decides whether a file is made here. */
type Wanted = (path: string) => boolean;

/**
 * Makes every page, or those of a share.
 *
 * @returns how many there are.
 * @throws where a page cannot be made, or is over its budget; the message names each.
 */
export async function makePages(
  draft: Draft,
  plan: Plan,
  loaded: LoadedContent,
  pages: AstroPages,
): Promise<number> {
  const wanted = wantedIn(plan, loaded);
  const councils = loaded.site.authorities.filter(({ slug }) => wanted(`councils/${slug}/`));
  setBuildContext({ ...loaded, councils });
  const part = await astroPart(plan, loaded, pages);
  const read = (path: string): Buffer => readFileSync(join(part, path));
  const base = basePath(loaded.site.settings);
  const placing = once((site: Site) => ({ place: placingIn(site) }));
  const scale = openScale((path) => read(path.slice(base.length - 1)));
  const put: Put = (made, content, site = loaded.site) => {
    const path = publicFile(made, site);
    const { place } = placing(site);
    const isPage = path.endsWith('.html');
    const placed = isPage && place ? placeAddresses(String(content), place) : content;
    const bytes = typeof placed === 'string' ? bytesOf(placed) : placed;
    const writeResult = draft.put(path, bytes);
    if (isPage && writeResult === 'written') scale.weigh(path, bytes, made);
  };
  for (const path of filesIn(part)) {
    if (!path.startsWith(shellFolder) && wanted(path)) put(path, read(path));
  }
  const make = councilPages(draft, plan, loaded, (path) => read(path).toString());
  for (const authority of councils) {
    for (const { path, html } of make(authority)) put(path, html());
  }
  await otherLanguages(plan, loaded, pages, put);
  if (scale.faults.length > 0)
    throw new Error(`Pages over their budget:\n${scale.faults.join('\n')}`);
  return draft.paths().filter((path) => path.endsWith('.html')).length;
}

/** Puts a file of the site in a language: of the first one where nothing else is said. */
type Put = (made: string, content: string | Buffer, site?: Site) => void;

/** Makes the pages of each other language. All that belongs to a council is in a share with the first. */
async function otherLanguages(
  plan: Plan,
  loaded: LoadedContent,
  pages: AstroPages,
  put: Put,
): Promise<void> {
  if (plan.share && plan.share.index !== 1) return;
  const { content, bodies, site: original } = loaded;
  for (const language of original.settings.languages.slice(1)) {
    const site = { ...buildSite(content, language), original };
    setBuildContext({ bodies, site, councils: site.authorities });
    const part = await astroPart(plan, { content, site }, pages);
    for (const path of filesIn(part)) put(path, readFileSync(join(part, path)), site);
  }
  setBuildContext({ ...loaded, councils: original.authorities });
}

/**
 * Gives the pages of a council that have to be made. Where the last site was made of the same, its
 * pages are kept: they show this council and what all have in common, and nothing else.
 */
function councilPages(
  draft: Draft,
  plan: Plan,
  { site, content, bodies }: LoadedContent,
  read: (path: string) => string,
): (authority: Authority) => Generator<PlainFile> {
  const shells = compileShells(read, site);
  const others = [...shellPaths.map(read), String(site.searchedApart), String(site.oneBody)];
  const digestOf = councilDigests(content, others);
  const render = renderersFor(site, bodies);
  return function* (authority) {
    const { slug } = authority;
    const isSame = draft.isMadeOf(`councils/${slug}`, digestOf(slug));
    const frames = plan.pagesOnly ? [] : embedPages(authority, site, shells);
    for (const page of [...inspectionPages(authority, site, shells, render), ...frames]) {
      if (!(isSame && draft.keep(publicFile(page.path, site)))) yield page;
    }
  };
}

/**
 * Writes the forms that are no pages: data, HTML to paste, oEmbed.
 *
 * @returns how many files there are.
 * @throws where a file is too large to publish.
 */
export function makeForms(draft: Draft, plan: Plan, loaded: LoadedContent): number {
  const wanted = wantedIn(plan, loaded);
  const files = bulkFiles(loaded.site).filter(({ path }) => wanted(path));
  for (const file of files) draft.put(publicFile(file.path, loaded.site), textOf(file));
  return files.length;
}

function wantedIn({ share }: Plan, { site }: LoadedContent): Wanted {
  if (!share) return () => true;
  return inShare(
    share,
    site.authorities.map(({ slug }) => slug),
  );
}
