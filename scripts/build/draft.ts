import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { digestOf, isIntact, sealOf, type Seal, type Seals } from './seals.ts';

/** A folder with what is known of the files in it. */
export type Sealed = { folder: string; seals: Seals };

/** What became of a file: it lay there already, the last site had it, or it had to be written. */
export type Fate = 'there' | 'taken' | 'written';

/**
 * A site in the making. Everything is made again for each build, and only what differs is written:
 * no list has to say what depends on what, so no page can be stale. Paths have forward slashes and
 * are from the root of the site.
 */
export type Draft = {
  folder: string;
  /** Puts a file in its place. Throws where another one has it. */
  put: (path: string, content: string | Uint8Array) => Fate;
  /**
   * Puts a file that is made of another one as it was when that one was the same.
   *
   * @returns false where that one is new, or where there was no such file.
   */
  putAgain: (path: string, source: string) => boolean;
  /** Takes in a file that somebody else wrote into the folder, if it is there. */
  seal: (path: string) => void;
  /** The paths of all files so far. */
  paths: () => string[];
  /** Takes away what this build did not put there. */
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
  const fates = new Map<string, Fate>();
  const isThere = (path: string, digest: string | undefined): boolean => {
    const seal = start.seals.get(path);
    if (!isIntact(join(start.folder, path), seal, digest)) return false;
    seals.set(path, seal);
    return true;
  };
  const isTaken = (path: string, digest: string | undefined): boolean => {
    const seal = last.seals.get(path);
    const place = join(last.folder, path);
    if (!isIntact(place, seal, digest)) return false;
    share(place, makeRoom(start, path));
    seals.set(path, seal);
    return true;
  };
  const put = (path: string, content: string | Uint8Array): Fate => {
    if (seals.has(path)) throw new Error(`Two pages or files want the same place: ${path}`);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(bytes);
    const fate = isThere(path, digest) ? 'there' : isTaken(path, digest) ? 'taken' : 'written';
    if (fate === 'written') seals.set(path, write(makeRoom(start, path), bytes, digest));
    fates.set(path, fate);
    return fate;
  };
  const putAgain = (path: string, source: string): boolean => {
    const fate = fates.get(source);
    if (fate === 'there') return isThere(path, start.seals.get(path)?.digest);
    return fate === 'taken' && isTaken(path, last.seals.get(path)?.digest);
  };
  const seal = (path: string): void => {
    const place = join(start.folder, path);
    if (existsSync(place)) seals.set(path, sealOf(place, digestOf(readFileSync(place))));
  };
  const paths = () => [...seals.keys()];
  return {
    ...{ folder: start.folder, seals, put, putAgain, seal, paths },
    clear: () => {
      clear(start.folder, seals);
    },
  };
}

/**
 * A free place for a file. The one that lies there may be shared with the published site: a new one
 * takes its place, and in no case its bytes.
 */
function makeRoom({ folder, seals }: Sealed, path: string): string {
  const place = join(folder, path);
  if (seals.size > 0) rmSync(place, { force: true });
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

function write(place: string, bytes: Uint8Array, digest: string): Seal {
  writeFileSync(place, bytes);
  return sealOf(place, digest);
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
