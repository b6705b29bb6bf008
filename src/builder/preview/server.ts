import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { mediaTypeOf } from '../media-type.ts';
import { headersFor, readHeaderRules } from './header-rules.ts';
import { pathUnder } from '../../audit/crawl/resolve.ts';
import { basePathOf } from '../../audit/crawl/base-path.ts';
import { regularFile } from '../../cache/regular-file.ts';
import { asideOf } from '../site-folders.ts';

/**
 * Serves a built site as a static host does: addresses end in a slash, compressed files go to those
 * who take them, `_headers` holds, and what is not there is answered with 404.html. Files are looked
 * up anew for each request, so that a new build shows at once. A site that lies under a path of its host
 * is shown under that path. Nothing outside the folder is there, whatever an address or a link says.
 */
export function siteServer(place: string): Server {
  // A build puts the last site aside for the moment in which the new one takes its place.
  const servers = [place, asideOf(place)].map((folder) => ({
    folder,
    serve: sirv(folder, { dev: true, etag: true, brotli: true, gzip: true }),
  })) as [SiteFolder, SiteFolder];
  return createServer((request, response) => {
    const { folder, serve } = servers.find((one) => existsSync(one.folder)) ?? servers[0];
    // A file that goes while it is on its way ends its own answer and no other.
    response.on('pipe', (file: Readable) => file.on('error', () => response.destroy()));
    const { pathname, search } = addressOf(request);
    response.setHeaders(headersFor(pathname, rulesOf(folder)));
    const base = basePathOf(folder);
    const path = pathUnder(base, decoded(pathname)) ?? '//';
    const file = filesAt(path).find((name) => isThere(folder, name));
    if (file === `${path}/index.html`) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else if (file !== undefined) {
      request.url = file.replaceAll('%', '%25');
      keepInside(folder, file, request);
      if (!response.hasHeader('Content-Type'))
        response.setHeader('Content-Type', mediaTypeOf(file));
      serve(request, response, () => notFound(folder, response));
    } else if (pathname === '/' || `${pathname}/` === base) {
      response.writeHead(302, { location: base }).end();
    } else {
      notFound(folder, response);
    }
  });
}

type SiteFolder = { folder: string; serve: ReturnType<typeof sirv> };

/**
 * Listens on this machine alone.
 *
 * @param ports the ports to try, in order.
 * @returns the port taken, or undefined where all are in use.
 */
export async function listen(
  server: Server,
  ports: readonly number[],
): Promise<number | undefined> {
  for (const port of ports) {
    if (await takes(server, port)) return port;
  }
  return undefined;
}

function takes(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}

function rulesOf(folder: string) {
  const file = regularFile(folder, join(folder, '_headers'));
  return file ? readHeaderRules(readFileSync(file.path, 'utf8')) : [];
}

/** A path that begins with two slashes is one too, though it could be read as the name of a host. */
function addressOf({ url = '/' }: IncomingMessage): { pathname: string; search: string } {
  const whole = URL.parse(url.startsWith('/') ? `http://localhost${url}` : url);
  return { pathname: whole?.pathname ?? '/', search: whole?.search ?? '' };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The files that an address may mean, best first, from the folder’s root. */
function filesAt(path: string): string[] {
  if (/[\0\\]|\/\/|\/\.\.(?:\/|$)/u.test(path)) return [];
  return path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
}

function isThere(folder: string, name: string): boolean {
  return regularFile(folder, join(folder, name)) !== undefined;
}

/**
 * Takes out of a request what its file cannot answer: a range that ends before it begins, which counts
 * as not asked for (RFC 9110, section 14.2), and compressed files that lead out of the folder.
 */
function keepInside(folder: string, name: string, { headers }: IncomingMessage): void {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/u.exec(headers.range ?? '') ?? [];
  if (from === undefined || (to !== '' && Number(to) < Number(from))) delete headers.range;
  const packed = [`${name}.br`, `${name}.gz`].filter((one) => existsSync(join(folder, one)));
  if (!packed.every((one) => isThere(folder, one))) delete headers['accept-encoding'];
}

function notFound(folder: string, response: ServerResponse): void {
  const page = regularFile(folder, join(folder, '404.html'));
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(page ? readFileSync(page.path) : 'There is no such page.');
}
