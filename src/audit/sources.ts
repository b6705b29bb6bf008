import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regularFile } from '../cache/regular-file.ts';

/** In bytes; no text of an author is longer. */
const longest = 1_000_000;

/**
 * Reads a file that a page says its words are from. A page may be anybody's, so nothing but regular
 * files of some length below the content folder is ever opened.
 *
 * @param name as the page has it: from the content folder, wherever that lies.
 * @param content the content folder.
 * @returns the text, or nothing where there is no such file.
 */
export function readSourceText(name: string, content: string): string | undefined {
  const found = regularFile(content, join(content, name));
  return found !== undefined && found.size <= longest ? readAtOnce(found.path) : undefined;
}

/** Opens without waiting, so that a pipe that took the file's place keeps nobody. */
function readAtOnce(path: string): string | undefined {
  try {
    // Windows has neither of the last two.
    const flags: Partial<typeof constants> = constants;
    const { O_RDONLY = 0, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = flags;
    const handle = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
      return fstatSync(handle).isFile() ? readFileSync(handle, 'utf8') : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
