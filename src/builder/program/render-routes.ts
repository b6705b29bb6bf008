import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { isFirstLanguage, isMadeNow } from '../../domain/in-languages.ts';
import { hasAddress } from '../../domain/site-addresses.ts';
import { loadSite } from '../load.ts';

/** What Astro makes of one route, by its path from the root of the site. */
export type Made = { path: string; bytes: Buffer };

/** Nobody asks for a page over a network, but a request has to have an address. */
const origin = 'http://localhost';

/** A page or file with a route of its own, by its path from the root of the site. */
export type Route = { path: string; make: () => Promise<Buffer> };

/**
 * Makes every page and file that has a route of its own, of the content that was handed over
 * (src/builder/context.ts). This is where the program begins into which Astro compiles the pages.
 *
 * @throws where a page cannot be made. Astro has printed the reason by then.
 */
export async function* renderRoutes(): AsyncGenerator<Made> {
  for (const { path, make } of await listRoutes()) yield { path, bytes: await make() };
}

/** The same, each made when it is asked for. What it is made of is what was handed over by now. */
export async function listRoutes(): Promise<Route[]> {
  const app = createApp({ streaming: false });
  // Astro keeps the paths of each manifest: a copy of it has none yet, as content changes in `dev`.
  app.manifest = { ...app.manifest };
  const site = await loadSite();
  const routes = await new StaticPaths(app).getAll();
  const wanted = routes.filter(({ pathname, route }) => {
    const isPage = route.type === 'page';
    const address = isPage ? `${pathname.replace(/\/$/, '')}/` : pathname;
    if (!hasAddress(address, site)) return false;
    return isPage ? isMadeNow(address, site) : isFirstLanguage(site);
  });
  return wanted.map(({ pathname, route }) => {
    const isPage = route.type === 'page';
    const path = placeOf(pathname, isPage);
    const address = isPage && !pathname.endsWith('/') ? `${pathname}/` : pathname;
    const make = async (): Promise<Buffer> => {
      const request = new Request(new URL(address, origin));
      const response = await app.render(request, { routeData: route, prerenderedErrorPageFetch });
      if (response.status !== (path === notFound ? 404 : 200))
        throw new Error(`${path} could not be made, by ${route.component}. The reason is above.`);
      return Buffer.from(await response.arrayBuffer());
    };
    return { path, make };
  });
}

/** The page that hosts show for an address that does not exist: a file by this name, in no folder. */
const notFound = '404.html';

function placeOf(pathname: string, isPage: boolean): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (path === '404') return notFound;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** A build calls nobody, and shows no other page in the place of one that fails. */
function prerenderedErrorPageFetch(): Promise<never> {
  return Promise.reject(new Error('A page failed.'));
}
