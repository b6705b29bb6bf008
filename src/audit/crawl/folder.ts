import { openSync, readSync, closeSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { regularFile } from '../../cache/regular-file.ts';
import { addressOfFile, fileNameOf } from './address.ts';
import { fileKindOf, looksLikeHtml, notAPage } from './kinds.ts';
import { bodyLimit, TooLarge } from './request.ts';
import { basePathOf } from './base-path.ts';
import { serve } from './serve.ts';
import type { LeftOut, AuditedSite } from './site.ts';
import { filesFor, pathUnder } from './resolve.ts';
import { readRobots } from './robots.ts';

/**
 * Opens a folder of static files as a site on loopback, under the path that it lies under on its host.
 * Every file of HTML is a page, but for those that robots.txt bars the audit from by name; what is there for readers and is none is named as left out. Throws when
 * the folder is not there.
 */
export async function openFolder(folder: string): Promise<AuditedSite> {
  const files = await listFiles(folder);
  const base = basePathOf(folder);
  const server = await serve(folder, base);
  const known = new Set(files);
  const own = (path: string): string => pathUnder(base, path) ?? '/..';
  const addressOf = (file: string): string => base + addressOfFile(file).slice(1);
  const robots = readRobots(String((await readFirst(folder, '/robots.txt')) ?? ''), true);
  const pages = files.filter((file) => fileKindOf(file) === 'page').map(addressOf);
  return {
    origin: server.origin,
    address: '127.0.0.1',
    pages: pages.filter(robots.allows),
    leftOut: [
      ...files.flatMap((file) => leftOut(folder, file, addressOf(file))),
      ...pages
        .filter((page) => !robots.allows(page))
        .map((page) => ({ page, reason: barredByName })),
    ],
    files: files.map(addressOf),
    has: (path) => filesFor('', own(path)).some((file) => known.has(file.split(sep).join('/'))),
    read: (path) => readFirst(folder, own(path)),
    fileOf: (path) => {
      const name = fileNameOf(own(path)) ?? own(path);
      return join(folder, name.endsWith('/') ? `${name}index.html` : name);
    },
    close: server.close,
  };
}

/** Why a page is left out that the site closes to the audit, such as the door of its editors. */
const barredByName = 'robots.txt asks the audit, by its name, not to read it.';

/** A document is left out, and so is HTML under a name by which no host serves it as a page. */
function leftOut(folder: string, file: string, page: string): LeftOut[] {
  const kind = fileKindOf(file);
  if (kind === 'document') return [{ page, reason: notAPage(file) }];
  if (kind !== 'unknown' || !looksLikeHtml(beginningOf(folder, file))) return [];
  return [{ page, reason: 'It begins as HTML does, but no host serves it as a page by its name.' }];
}

function beginningOf(folder: string, file: string): Buffer {
  const found = regularFile(folder, join(folder, file));
  if (found === undefined) return Buffer.alloc(0);
  const handle = openSync(found.path, 'r');
  try {
    const start = Buffer.alloc(1000);
    return start.subarray(0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}

/** Throws where there is no such folder: a mistake in the command. */
export class NoFolder extends Error {}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new NoFolder(
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
