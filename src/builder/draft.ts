import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { bytesOf } from './bytes.ts';
import {
  digestOf,
  isIntact,
  manifestEntryOf,
  writeWithEntry,
  type KnownFiles,
  type ManifestEntry,
  type Manifest,
} from './manifest.ts';

/** A folder with what is known of the files in it. */
export type KnownFolder = KnownFiles & { folder: string };

/** What became of a file: it lay there already, the last site had it, or it had to be written. */
export type WriteResult = 'there' | 'taken' | 'written';

/**
 * A site in the making. Files are put here whether they are new or not, and only what differs is
 * written. Paths have forward slashes and are from the root of the site.
 */
export type DraftSite = {
  folder: string;
  /** Puts a file in its place. Throws where another one has it. */
  put: (path: string, content: string | Uint8Array) => WriteResult;
  /**
   * Puts a file that is made of another one as it was when that one was the same.
   *
   * @returns false where that one is new, or where there was no such file.
   */
  reusePrevious: (path: string, source: string) => boolean;
  /**
   * Puts a file as the last site had it. Returns false where that one has gone or was touched. Throws
   * where another one has its place.
   */
  keep: (path: string) => boolean;
  /**
   * Notes what a group of files is made of.
   *
   * @returns whether the group in the last site was made of the same.
   */
  isMadeOf: (group: string, digest: string) => boolean;
  /** Takes in a file that somebody else wrote into the folder, if it is there. */
  takeIn: (path: string) => void;
  /** The paths of all files so far. */
  paths: () => string[];
  /** Takes away what this build did not put there. */
  clear: () => void;
  /** What is known of the files so far. */
  known: KnownFiles;
  /** The site that is published now. Nothing is known of its files where other code made it. */
  last: KnownFolder;
};

/**
 * Begins a site in a folder that may hold an older one.
 *
 * @param start the folder, and what is known of the files in it.
 * @param last the site that is published now: its files are shared, not copied.
 */
export function openDraft(start: KnownFolder, last: KnownFolder): DraftSite {
  const known: KnownFiles = { manifest: new Map(), notes: new Map() };
  const { manifest, notes } = known;
  const writeResults = new Map<string, WriteResult>();
  const names = new Map<string, string>();
  const folders = new Set<string>();
  const settle = (path: string, writeResult: WriteResult, entry: ManifestEntry): WriteResult => {
    manifest.set(path, entry);
    names.set(blindly(path), path);
    writeResults.set(path, writeResult);
    return writeResult;
  };
  const claim = (path: string): void => {
    if (leadsOut.test(path)) throw new Error(`${path} would lie outside the site.`);
    const other = names.get(blindly(path));
    if (other !== undefined) throw new Error(wantTheSame(path, other));
  };
  const find = (path: string, digest: string | undefined): WriteResult | undefined => {
    const there = start.manifest.get(path);
    if (isIntact(join(start.folder, path), there, digest)) return settle(path, 'there', there);
    const [from, taken] = [join(last.folder, path), last.manifest.get(path)];
    if (!isIntact(from, taken, digest)) return undefined;
    return settle(path, 'taken', share(from, makeRoom(start, path, folders), taken));
  };
  return {
    ...{ folder: start.folder, known, last },
    put: (path, content) => {
      claim(path);
      const bytes = typeof content === 'string' ? bytesOf(content) : content;
      const digest = digestOf(bytes);
      const found = find(path, digest);
      if (found) return found;
      return settle(path, 'written', writeWithEntry(makeRoom(start, path, folders), bytes, digest));
    },
    reusePrevious: (path, source) => {
      const from = writeResults.get(source) === 'there' ? start : last;
      return (
        writeResults.get(source) !== 'written' &&
        find(path, from.manifest.get(path)?.digest) !== undefined
      );
    },
    keep: (path) => {
      claim(path);
      return find(path, last.manifest.get(path)?.digest) !== undefined;
    },
    isMadeOf: (group, digest) => {
      notes.set(group, digest);
      return last.notes.get(group) === digest;
    },
    takeIn: (path) => {
      const place = join(start.folder, path);
      if (existsSync(place))
        settle(path, 'written', manifestEntryOf(place, digestOf(readFileSync(place))));
    },
    paths: () => [...manifest.keys()],
    clear: () => {
      // A folder in which nothing was has nothing else in it now.
      if (start.manifest.size > 0) clear(start.folder, manifest);
    },
  };
}

/** A step up, or from the root of a disk. */
const leadsOut = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:/;

/** A path as systems see it that do not tell capital letters from small ones, or “é” from “e” with a mark. */
function blindly(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function wantTheSame(path: string, other: string): string {
  const advice = 'If one of them lies in public/, give it another name there.';
  return path === other
    ? `Two pages or files want the same place: ${path}. ${advice}`
    : `Two pages or files have names that many systems take for one: ${other} and ${path}. ${advice}`;
}

/**
 * A free place for a file. The one that lies there may be shared with the published site: a new one
 * takes its place, and in no case its bytes.
 *
 * @param folders those that this build has made: most files lie beside another.
 */
function makeRoom({ folder, manifest }: KnownFolder, path: string, folders: Set<string>): string {
  const place = join(folder, path);
  if (manifest.size > 0) rmSync(place, { recursive: true, force: true });
  const home = dirname(place);
  if (!folders.has(home)) mkdirSync(home, { recursive: true });
  folders.add(home);
  return place;
}

/** One file in two folders, or a copy where the two are on different disks. Gives its entry there. */
function share(from: string, to: string, entry: ManifestEntry): ManifestEntry {
  try {
    linkSync(from, to);
    return entry;
  } catch {
    copyFileSync(from, to);
    return manifestEntryOf(to, entry.digest);
  }
}

/** Takes away every file that has no entry, and the folders that are empty then. */
function clear(folder: string, manifest: Manifest): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    const path = place.slice(folder.length + 1).replaceAll(sep, '/');
    if (entry.isDirectory() || manifest.has(path)) continue;
    rmSync(place);
    dropEmpty(dirname(place), folder);
  }
}

function dropEmpty(place: string, root: string): void {
  if (place === root || readdirSync(place).length > 0) return;
  rmdirSync(place);
  dropEmpty(dirname(place), root);
}
