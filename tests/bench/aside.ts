import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = '.cache/bench/aside';
let count = 0;

/**
 * Puts what an earlier run made out of the way, and leaves it there until all has been measured. For
 * minutes after thousands of files were removed, ext4 looks at the inode of each before it gives one
 * to a new file: whoever is measured next would pay seconds for it.
 *
 * @param place a file or folder on the disk of the project. It need not be there.
 */
export function putAside(place: string): void {
  if (!existsSync(place)) return;
  mkdirSync(folder, { recursive: true });
  count += 1;
  renameSync(place, join(folder, `${process.pid}-${count}-${basename(place)}`));
}

/** Removes all that was put aside. */
export function clearAside(): void {
  rmSync(folder, { recursive: true, force: true });
}
