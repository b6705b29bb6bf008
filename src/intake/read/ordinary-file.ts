import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a file. What it is and how long it is are asked before a byte is read, of the file that
 * is open, and opening never waits: a pipe has no end, and nobody may come to write into it.
 *
 * @param most how many bytes it may have.
 * @returns the bytes, or how many there are where these are too many.
 * @throws where it is not there, or is no ordinary file.
 */
export function ordinaryBytes(path: string, most: number): Buffer | { tooMany: number } {
  const open = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(open);
    if (!stat.isFile()) throw new Error('it is no ordinary file');
    return stat.size > most ? { tooMany: stat.size } : readFileSync(open);
  } finally {
    closeSync(open);
  }
}
