import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a folder and the folders in it, in order, with forward slashes. A name that begins
 * with a dot is a note of the build’s own.
 */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
