import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { once } from '../domain/once.ts';
import { buildSite } from '../domain/build-site.ts';
import type { Authority, Site } from '../domain/site.ts';
import { basePath } from '../domain/host.ts';
import { councilUrl } from '../domain/urls.ts';
import type { Offer } from '../formats/documents/kinds.ts';
import { setBuildContext } from './context.ts';
import { renderersFor } from '../intake/read/prose.ts';
import { astroPart, type AstroPages } from './program/part.ts';
import { placingIn, publicFile } from './base-path.ts';
import { bytesOf } from './bytes.ts';
import { councilDigests } from './council-digests.ts';
import type { DraftSite } from './draft.ts';
import { openDocuments } from './documents/open.ts';
import { addressOf, fileAt, filesIn } from './files.ts';
import { finished } from './finished-page.ts';
import {
  compileShells,
  embedPages,
  inspectionPages,
  shellFolder,
  shellPaths,
  type PlainFile,
} from './plain-pages.ts';
import type { BuildPlan, LoadedContent } from './plan.ts';
import { wantedIn } from './share.ts';
import { openScale } from './weigh.ts';

/** Takes a page or file, what a page offers of itself as a document, and the site that it is of. */
type Put = (
  made: string,
  content: string | Buffer,
  more?: { offers?: readonly Offer[]; of?: Site },
) => void;

/**
 * Makes every page, or those of a share, and where it was asked for the documents that are made of them.
 *
 * @returns how many pages there are.
 * @throws where a page cannot be made, or is over its budget; the message names each.
 */
export async function makePages(
  draft: DraftSite,
  plan: BuildPlan,
  loaded: LoadedContent,
  pages: AstroPages,
): Promise<number> {
  const wanted = wantedIn(plan, loaded.site);
  const { site } = loaded;
  const councils = site.authorities.filter(({ slug }) => wanted(`councils/${slug}/`));
  setBuildContext({ ...loaded, councils });
  const part = await astroPart(plan, loaded, pages);
  const read = (path: string): Buffer => readFileSync(join(part, path));
  const base = basePath(site.settings);
  const scale = openScale((path) => read(path.slice(base.length - 1)));
  const placing = once((one: Site) => ({ place: placingIn(one) }));
  const put: Put = (made, content, { offers = [], of = site } = {}) => {
    const path = publicFile(made, of);
    const { place } = placing(of);
    const isPage = path.endsWith('.html');
    const bytes = isPage ? bytesOf(finished(content, offers, place)) : bufferOf(content);
    const writeResult = draft.put(path, bytes);
    if (isPage && writeResult === 'written') scale.weigh(path, bytes, made);
  };
  const councilPaths = new Set(councils.map((authority) => fileAt(councilUrl(authority))));
  for (const path of filesIn(part)) {
    if (!path.startsWith(shellFolder) && wanted(path) && !councilPaths.has(path))
      put(path, read(path));
  }
  const documents = await openDocuments(draft, plan, loaded);
  const pagesOf = councilPages(draft, plan, loaded, {
    read: (path) => read(path).toString(),
    documents: documents.version,
  });
  for (const authority of councils) {
    const main = fileAt(councilUrl(authority));
    const { digest, all, changed } = pagesOf(authority);
    const page = (path: string): string =>
      finished(path === main ? read(main) : (all.get(path)?.html() ?? ''), [], placing(site).place);
    const offers = await documents.make({ authority, digest, page });
    put(main, read(main), { offers: offers(councilUrl(authority)) });
    for (const { path, html } of changed()) put(path, html(), { offers: offers(addressOf(path)) });
    // Node frees what the parser of Markdown gave out in between.
    await turn();
  }
  await otherLanguages(plan, loaded, pages, put);
  for (const line of documents.told()) console.log(line);
  if (scale.faults.length > 0)
    throw new Error(`Pages over their budget:\n${scale.faults.join('\n')}`);
  return draft.paths().filter((path) => path.endsWith('.html')).length;
}

/** Makes the pages of each other language. All that belongs to a council is in a share with the first. */
async function otherLanguages(
  plan: BuildPlan,
  loaded: LoadedContent,
  pages: AstroPages,
  put: Put,
): Promise<void> {
  if (plan.share && plan.share.index !== 1) return;
  const { content, bodies, site: original } = loaded;
  for (const language of original.settings.languages.slice(1)) {
    const of = { ...buildSite(content, language), original };
    setBuildContext({ bodies, site: of, councils: of.authorities });
    const part = await astroPart(plan, { content, site: of }, pages);
    for (const path of filesIn(part)) put(path, readFileSync(join(part, path)), { of });
  }
  setBuildContext({ ...loaded, councils: original.authorities });
}

function bufferOf(content: string | Buffer): Buffer {
  return typeof content === 'string' ? bytesOf(content) : content;
}

/** The pages of a council: what they are made of, all of them, and those that have to be made. */
type CouncilPages = {
  digest: string;
  all: ReadonlyMap<string, PlainFile>;
  changed: () => Generator<PlainFile>;
};

/**
 * Gives the pages of a council that have to be made. Where the last site was made of the same, its
 * pages are kept: they show this council and what all have in common, and nothing else.
 *
 * @param documents changes with what pages offer of themselves.
 */
function councilPages(
  draft: DraftSite,
  plan: BuildPlan,
  { site, content, bodies }: LoadedContent,
  { read, documents }: { read: (path: string) => string; documents: string },
): (authority: Authority) => CouncilPages {
  const shells = compileShells(read, site);
  const digestOf = councilDigests(content, site, [...shellPaths.map(read), documents]);
  const render = renderersFor(site, bodies);
  return (authority) => {
    const digest = digestOf(authority.slug);
    const isSame = draft.isMadeOf(`councils/${authority.slug}`, digest);
    const frames = plan.pagesOnly ? [] : embedPages(authority, site, shells);
    const pages = [...inspectionPages(authority, site, shells, render), ...frames];
    return {
      digest,
      all: new Map(pages.map((page) => [page.path, page])),
      *changed() {
        for (const page of pages)
          if (!(isSame && draft.keep(publicFile(page.path, site)))) yield page;
      },
    };
  };
}
