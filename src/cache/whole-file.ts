import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Reads a text that `writeWhole` wrote.
 *
 * @returns nothing where there is none, or where a byte of it is not as it was written: what is kept
 *   for later runs goes into the site, and a disk can damage it.
 */
export function readWhole(path: string): string | undefined {
  try {
    const written = readFileSync(path);
    const end = written.indexOf('\n');
    const bytes = written.subarray(end + 1);
    const isWhole = end > 0 && written.toString('utf8', 0, end) === hash('sha256', bytes);
    return isWhole ? bytes.toString() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a text for later runs, with a digest of it as the first line. Readers see the last one or
 * this one.
 */
export function writeWhole(path: string, text: string): void {
  // By one name for all runs: what a killed one leaves is written over. Where two write at once, the
  // digest tells.
  const fresh = `${path}.new`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    writeFileSync(fresh, `${hash('sha256', text)}\n${text}`);
    putInPlace(fresh, path);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!isTaken(error)) throw error;
  }
}

/** Whatever lies in the place goes, such as a folder. */
function putInPlace(fresh: string, path: string): void {
  try {
    renameSync(fresh, path);
  } catch {
    rmSync(path, { recursive: true, force: true });
    renameSync(fresh, path);
  }
}

/** Another run has put the same in its place meanwhile. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'dest' in error;
}
