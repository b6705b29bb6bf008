import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { digestOf, isIntact, sealOf, type Seals } from './seals.ts';

/** A folder with what is known of the files in it. */
export type Sealed = { folder: string; seals: Seals };

/** What became of a file: it lay there already, the last site had it, or it had to be written. */
export type Put = 'there' | 'taken' | 'written';

/**
 * A site in the making. Everything is made again for each build, and only what differs is written:
 * no list has to say what depends on what, so no page can be stale.
 */
export type Draft = {
  folder: string;
  /** Puts a file in its place. Paths have forward slashes and are from the root of the site. */
  put: (path: string, content: string | Uint8Array) => Put;
  /** The paths of all files so far. */
  paths: () => string[];
  /** Takes away what no build put there. */
  clear: () => void;
  seals: Seals;
};

/**
 * Begins a site in a folder that may hold an older one.
 *
 * @param start the folder, and what is known of the files in it.
 * @param last the site that is published now: its files are shared, not copied.
 */
export function openDraft(start: Sealed, last: Sealed): Draft {
  const seals: Seals = new Map();
  const made = new Set<string>();
  const put = (path: string, content: string | Uint8Array): Put => {
    const target = join(start.folder, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(bytes);
    const before = start.seals.get(path);
    if (isIntact(target, before, digest)) {
      seals.set(path, before);
      return 'there';
    }
    // A file may be shared with the published site: a new one takes its place, in no case its bytes.
    if (start.seals.size > 0) rmSync(target, { force: true });
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(join(start.folder, parent), { recursive: true });
    made.add(parent);
    const taken = isIntact(join(last.folder, path), last.seals.get(path), digest);
    if (taken) share(join(last.folder, path), target);
    else writeFileSync(target, bytes);
    seals.set(path, sealOf(target, digest));
    return taken ? 'taken' : 'written';
  };
  const paths = () => [...seals.keys()];
  return { folder: start.folder, put, paths, clear: () => clear(start.folder, seals), seals };
}

/** One file in two folders, or a copy where the two are on different disks. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Takes away every file that has no seal, and the folders that are empty then. */
function clear(folder: string, seals: Seals): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    const path = place.slice(folder.length + 1).replaceAll(sep, '/');
    if (entry.isDirectory() || seals.has(path)) continue;
    rmSync(place);
    dropEmpty(dirname(place), folder);
  }
}

function dropEmpty(place: string, root: string): void {
  if (place === root || readdirSync(place).length > 0) return;
  rmdirSync(place);
  dropEmpty(dirname(place), root);
}
