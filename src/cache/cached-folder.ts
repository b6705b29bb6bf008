import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { readWhole, writeWhole } from './whole-file.ts';

/** The list of what is in a folder, with digests. A name that begins with a dot is a note of our own. */
const list = '.digests';

/**
 * A folder of what takes long to make, kept by the digest of all that it is made of. It is made where
 * it is not kept, or not as it was made, and is there when it is whole and not sooner. What was kept
 * by another digest is cleared away then.
 *
 * @param home where it lies. Nothing else does.
 * @param make fills an empty folder.
 * @returns the folder.
 */
export async function cachedFolder(
  home: string,
  digest: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(home, digest);
  if (isAsMade(place)) {
    clearOthers(home, digest);
    return place;
  }
  mkdirSync(home, { recursive: true });
  // A folder of its own for each that makes it, in this process as in others. Nobody else may look into
  // it, so what is kept is made in one below, which is as open as other folders.
  const own = mkdtempSync(`${place}-`);
  const fresh = join(own, 'made');
  try {
    mkdirSync(fresh);
    await make(fresh);
    writeWhole(join(fresh, list), digestsIn(fresh));
    // Another build may have made the same meanwhile.
    if (!isAsMade(place)) replace(place, fresh);
    clearOthers(home, digest);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return place;
}

/** Clears away what another digest stands for. Others may still be making what this one does. */
function clearOthers(home: string, digest: string): void {
  for (const name of readdirSync(home))
    if (!name.startsWith(digest)) rmSync(join(home, name), { recursive: true, force: true });
}

/** Whether a folder holds what was put there, and nothing else: a disk can damage it. */
function isAsMade(place: string): boolean {
  if (!existsSync(place)) return false;
  try {
    return readWhole(join(place, list)) === digestsIn(place);
  } catch {
    return false;
  }
}

function replace(place: string, fresh: string): void {
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}

/** Every file of a folder with the digest of its bytes, a line each, in order. */
function digestsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== list)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${hash('sha256', readFileSync(path))} ${path.slice(folder.length + 1)}\n`)
    .join('');
}
