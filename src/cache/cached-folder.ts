import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of what takes long to make, kept by the digest of all that it is made of. It is made where
 * it is not kept, and is there when it is whole and not sooner. What was kept by another digest is
 * cleared away then.
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
  if (existsSync(place)) return place;
  mkdirSync(home, { recursive: true });
  // A folder of its own for each that makes it, in this process as in others.
  const fresh = mkdtempSync(`${place}-`);
  try {
    await make(fresh);
    // Another build may have made the same meanwhile, and others may still be making it.
    if (!existsSync(place)) renameSync(fresh, place);
    for (const name of readdirSync(home))
      if (!name.startsWith(digest)) rmSync(join(home, name), { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}
