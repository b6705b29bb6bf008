import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { readWhole, writeWhole } from '../cache/whole-file.ts';

/** What a build knows of a file that it wrote: enough to see whether it is still the same. */
export type ManifestEntry = {
  /** Of its bytes. */
  digest: string;
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds: a file that anyone has touched since is not trusted. */
  written: number;
};

/** The manifest of all files of a folder, by their path with forward slashes. */
export type Manifest = Map<string, ManifestEntry>;

/** What is known of a folder: its files, and the digests of what groups of them are made of. */
export type KnownFiles = { manifest: Manifest; notes: Map<string, string> };

/** The digest of a file’s bytes. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}

/** The entry of a file that somebody else has just written, or that was found intact. */
export function manifestEntryOf(path: string, digest: string): ManifestEntry {
  return entryFrom(statSync(path), digest);
}

/** Writes a file where there is none, and gives its entry. */
export function writeWithEntry(path: string, bytes: Uint8Array, digest: string): ManifestEntry {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    return entryFrom(fstatSync(file), digest);
  } finally {
    closeSync(file);
  }
}

function entryFrom({ size, mtimeMs }: Stats, digest: string): ManifestEntry {
  return { digest, size, written: Math.floor(mtimeMs) };
}

/** Whether the file of an entry holds these bytes, and nobody has touched it since. */
export function isIntact(
  path: string,
  entry: ManifestEntry | undefined,
  digest: string | undefined,
): entry is ManifestEntry {
  if (entry === undefined || entry.digest !== digest) return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === entry.size && Math.floor(found.mtimeMs) === entry.written;
}

type Written = { version: string; manifest: [string, ManifestEntry][]; notes: [string, string][] };

/** Reads what is known of a folder: nothing where other code wrote it, or where it is damaged. */
export function readKnown(file: string, version: string): KnownFiles {
  const text = readWhole(file);
  const found = text === undefined ? undefined : (JSON.parse(text) as Written);
  return found?.version === version
    ? { manifest: new Map(found.manifest), notes: new Map(found.notes) }
    : { manifest: new Map(), notes: new Map() };
}

/** Writes what is known of a folder, in one step. */
export function writeKnown(file: string, version: string, { manifest, notes }: KnownFiles): void {
  const written: Written = { version, manifest: [...manifest], notes: [...notes] };
  writeWhole(file, JSON.stringify(written));
}
