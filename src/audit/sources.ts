import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { regularFile } from '../cache/regular-file.ts';

/** In bytes; no text of an author is longer. */
const longest = 1_000_000;

/** Pages name files of the content folder by this, whatever its own name. */
const prefix = 'content/';

/**
 * Reads a file that a page says its words are from. A page may be anybody's, so nothing but regular
 * files of some length below the content folder is ever opened.
 *
 * @param name as the page has it: from where the audit runs.
 * @param content the content folder.
 * @returns the text, or nothing where there is no such file.
 */
export function readSource(name: string, content: string): string | undefined {
  const named = name.startsWith(prefix) ? join(content, name.slice(prefix.length)) : resolve(name);
  const found = regularFile(content, named);
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
