import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority } from '../domain/site.ts';
import { basePath, publicPath } from '../domain/urls.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { bulkFiles } from '../formats/bulk.ts';
import { textOf } from '../formats/file.ts';
import { setBuildContext } from './context.ts';
import { renderersFor } from '../intake/read/prose.ts';
import { astroPart, type AstroPages } from './program/part.ts';
import { placeAddresses, placingOf } from './base-path.ts';
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
  const part = await astroPart(plan, loaded.content, pages);
  const read = (path: string): Buffer => readFileSync(join(part, path));
  const { settings } = loaded.site;
  const base = basePath(settings);
  const placing = placingOf(settings);
  const scale = openScale((path) => read(path.slice(base.length - 1)));
  const put = (made: string, content: string | Buffer): void => {
    const path = publicFile(made, settings);
    const isPage = path.endsWith('.html');
    const placed = isPage && placing ? placeAddresses(String(content), placing) : content;
    const bytes = typeof placed === 'string' ? bytesOf(placed) : placed;
    const writeResult = draft.put(path, bytes);
    if (isPage && writeResult === 'written') scale.weigh(path, bytes);
  };
  for (const path of filesIn(part)) {
    if (!path.startsWith(shellFolder) && wanted(path)) put(path, read(path));
  }
  const make = councilPages(draft, plan, loaded, (path) => read(path).toString());
  for (const authority of councils) {
    for (const { path, html } of make(authority)) put(path, html());
  }
  if (scale.faults.length > 0)
    throw new Error(`Pages over their budget:\n${scale.faults.join('\n')}`);
  return draft.paths().filter((path) => path.endsWith('.html')).length;
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
      if (!(isSame && draft.keep(publicFile(page.path, site.settings)))) yield page;
    }
  };
}

/** Where a file goes that was made under a path from the root of the site. */
function publicFile(path: string, settings: SiteSettings): string {
  return publicPath(`/${path}`, settings).slice(1);
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
  for (const file of files) draft.put(publicFile(file.path, loaded.site.settings), textOf(file));
  return files.length;
}

function wantedIn({ share }: Plan, { site }: LoadedContent): Wanted {
  if (!share) return () => true;
  return inShare(
    share,
    site.authorities.map(({ slug }) => slug),
  );
}
