import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.ts';

/**
 * Serves a built site as a static host does: addresses end in a slash, compressed files go to those
 * who take them, `_headers` holds, and what is not there is answered with 404.html. Files are looked
 * up anew for each request, so that a new build shows at once.
 */
export function siteServer(folder: string): Server {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeaders(headersFor(pathname, rulesOf(folder)));
    if (isFolder(folder, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      serve(request, response, () => notFound(folder, response));
    }
  });
}

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
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** Whether an address without a slash at its end means the page of a folder. */
function isFolder(folder: string, pathname: string): boolean {
  return !pathname.endsWith('/') && existsSync(join(folder, decoded(pathname), 'index.html'));
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}
