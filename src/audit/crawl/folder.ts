import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { regularFile } from '../../cache/regular-file.ts';
import { bodyLimit, TooLarge } from './request.ts';
import { basePathOf } from './base-path.ts';
import { serve } from './serve.ts';
import type { Site } from './site.ts';
import { filesFor, pathUnder } from './resolve.ts';

/**
 * Opens a folder of static files as a site on loopback, under the path that it lies under on its host.
 * Every `.html` file is a page.
 * Throws when the folder is not there.
 */
export async function openFolder(folder: string): Promise<Site> {
  const files = await listFiles(folder);
  const base = basePathOf(folder);
  const server = await serve(folder, base);
  const known = new Set(files);
  const own = (path: string): string => pathUnder(base, path) ?? '/..';
  const placed = (path: string): string => base + path.slice(1);
  return {
    origin: server.origin,
    address: '127.0.0.1',
    pages: files.filter((file) => file.endsWith('.html')).map((file) => placed(addressOf(file))),
    files: files.map(placed),
    has: (path) => filesFor('', own(path)).some((file) => known.has(file.split(sep).join('/'))),
    read: (path) => readFirst(folder, own(path)),
    fileOf: (path) => join(folder, own(path).replace(/\/$/u, '/index.html')),
    close: server.close,
  };
}

/** `/a/index.html` is read at `/a/`, as its readers do. */
function addressOf(file: string): string {
  return file.replace(/\/index\.html$/u, '/');
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(
      `There is no folder ${folder}. Build the site first, or name another with --dir.`,
    );
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/** The bytes of the first file that is there. */
async function readFirst(folder: string, path: string): Promise<Buffer | undefined> {
  for (const name of filesFor(folder, path)) {
    const found = regularFile(folder, name);
    if (found !== undefined && found.size > bodyLimit) throw new TooLarge();
    if (found !== undefined) return readFile(found.path);
  }
  return undefined;
}
