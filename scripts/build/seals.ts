import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

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

/** The digest of a file’s bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** The seal of a file that has just been written, or lies where it was found intact. */
export function sealOf(path: string, digest: string): Seal {
  const { size, mtimeMs } = statSync(path);
  return { digest, size, written: mtimeMs };
}

/** Whether the file of a seal holds these bytes, and nobody has touched it since. */
export function isIntact(
  path: string,
  seal: Seal | undefined,
  digest: string | undefined,
): seal is Seal {
  if (seal === undefined || seal.digest !== digest) return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === seal.size && found.mtimeMs === seal.written;
}

/** Reads the seals of a folder. None where other code wrote them, where they are torn or not there. */
export function readSeals(file: string, version: string): Seals {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      seals: [string, Seal][];
    };
    return new Map(found.version === version ? found.seals : []);
  } catch {
    return new Map();
  }
}

/** Writes the seals of a folder, in one step. */
export function writeSeals(file: string, version: string, seals: Seals): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ version, seals: [...seals] }));
  renameSync(fresh, file);
}
