import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';

/** What a build knows of a file that it wrote: enough to see whether it is still the same. */
export type Seal = {
  /** Of its bytes. */
  digest: string;
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds: a file that anyone has touched since is not trusted. */
  written: number;
};

/** The seals of all files of a folder, by their path with forward slashes. */
export type Seals = Map<string, Seal>;

/** What is known of a folder: its files, and the digests of what groups of them are made of. */
export type Known = { seals: Seals; notes: Map<string, string> };

/** The digest of a file’s bytes. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}

/** The seal of a file that somebody else has just written, or that was found intact. */
export function sealOf(path: string, digest: string): Seal {
  return sealBy(statSync(path), digest);
}

/** Writes a file where there is none, and seals it. */
export function writeSealed(path: string, bytes: Uint8Array, digest: string): Seal {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    return sealBy(fstatSync(file), digest);
  } finally {
    closeSync(file);
  }
}

function sealBy({ size, mtimeMs }: Stats, digest: string): Seal {
  return { digest, size, written: Math.floor(mtimeMs) };
}

/** Whether the file of a seal holds these bytes, and nobody has touched it since. */
export function isIntact(
  path: string,
  seal: Seal | undefined,
  digest: string | undefined,
): seal is Seal {
  if (seal === undefined || seal.digest !== digest) return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === seal.size && Math.floor(found.mtimeMs) === seal.written;
}

type Written = { version: string; seals: [string, Seal][]; notes: [string, string][] };

/** Reads what is known of a folder: nothing where other code wrote it, or where it is torn. */
export function readKnown(file: string, version: string): Known {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Written;
    if (found.version === version)
      return { seals: new Map(found.seals), notes: new Map(found.notes) };
  } catch {
    // There is no such file, or it is torn.
  }
  return { seals: new Map(), notes: new Map() };
}

/** Writes what is known of a folder, in one step. */
export function writeKnown(file: string, version: string, { seals, notes }: Known): void {
  const fresh = `${file}.${process.pid}`;
  const written: Written = { version, seals: [...seals], notes: [...notes] };
  writeFileSync(fresh, JSON.stringify(written));
  renameSync(fresh, file);
}
