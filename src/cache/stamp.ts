import { statSync } from 'node:fs';

/** Two changes within so many milliseconds may have the same time, on the coarsest file systems. */
const coarsest = 2_000;

/**
 * What the file system says of a file: another one for each change of its bytes, so that nobody has to
 * read it to see that it is as it was. No program can set the time of the last change of a file’s state.
 *
 * @returns nothing for what is no regular file, and for one that has just changed: the next change of it
 *   could not be told from that.
 */
export function stampOf(path: string): string | undefined {
  try {
    const stat = statSync(path);
    const isOld = Date.now() - stat.ctimeMs > coarsest;
    return stat.isFile() && isOld
      ? `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`
      : undefined;
  } catch {
    return undefined;
  }
}
