import { createServer, type ServerResponse } from 'node:http';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { encodingOf } from './encoding.ts';
import { fileKindOf } from './kinds.ts';
import { regularFile } from '../../cache/regular-file.ts';
import { fileNameOf, pathOf } from './address.ts';
import { filesFor, pathUnder } from './resolve.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
};

export type Server = { origin: string; close: () => Promise<void> };

/**
 * Serves a folder on a free loopback port, as a static host would; 404 where there is no file.
 *
 * @param base the path that the site lies under, with a slash on both ends.
 */
export async function serve(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, request.url ?? '/', response, base);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No loopback port is free.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => shut(server) };
}

function answer(folder: string, url: string, response: ServerResponse, base: string): void {
  const path = pathUnder(base, pathOf(url)) ?? '/..';
  for (const file of filesFor(folder, path)) {
    const found = regularFile(folder, file);
    if (found === undefined) continue;
    if (file === join(folder, fileNameOf(path) ?? '', 'index.html') && !path.endsWith('/')) {
      move(response, `${base}${path.slice(1)}/`);
      return;
    }
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    if (fileKindOf(file) === 'page') sendPage(response, found.path, type);
    else sendPart(response, found.path, type);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
}

/** A host says of a page what the page says of itself. */
function sendPage(response: ServerResponse, path: string, type: string): void {
  readFile(path).then(
    (bytes) => {
      const contentType = `${type}; charset=${encodingOf(bytes)}`;
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' });
      response.end(bytes);
    },
    () => response.destroy(),
  );
}

/** Nothing changes while it is looked at: what pages share is fetched and read once. */
function sendPart(response: ServerResponse, path: string, type: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=86400' });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function move(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: to }).end();
}

function shut(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
