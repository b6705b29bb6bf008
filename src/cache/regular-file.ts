import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * The file behind a name, if it is a regular one that really lies below a folder: no pipe or device,
 * which would keep its reader waiting for ever, and nothing outside that a link leads to.
 *
 * @returns its own path and its length in bytes.
 */
export function regularFile(
  folder: string,
  name: string,
): { path: string; size: number } | undefined {
  try {
    const path = realpathSync(name);
    const found = statSync(path);
    const isInside = path.startsWith(realpathSync(folder) + sep);
    return isInside && found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}
