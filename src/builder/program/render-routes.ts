import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** What Astro makes of one route, by its path from the root of the site. */
export type Made = { path: string; bytes: Buffer };

/** Nobody asks for a page over a network, but a request has to have an address. */
const origin = 'http://localhost';

const app = createApp({ streaming: false });

/**
 * Makes every page and file that has a route of its own, of the content that was handed over
 * (src/builder/context.ts). This is where the program begins into which Astro compiles the pages.
 *
 * @throws where a page cannot be made. Astro has printed the reason by then.
 */
export async function* makeAll(): AsyncGenerator<Made> {
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const isPage = route.type === 'page';
    const path = placeOf(pathname, isPage);
    const address = isPage && !pathname.endsWith('/') ? `${pathname}/` : pathname;
    const request = new Request(new URL(address, origin));
    const response = await app.render(request, { routeData: route, prerenderedErrorPageFetch });
    if (response.status !== (path === notFound ? 404 : 200))
      throw new Error(`${path} could not be made, by ${route.component}. The reason is above.`);
    yield { path, bytes: Buffer.from(await response.arrayBuffer()) };
  }
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
