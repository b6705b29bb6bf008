import { spawnSync } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ordinaryBytes } from '../read/ordinary-file.ts';

/** The largest of the field have a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** What a process may use, and how long. */
export type Limits = { megabytes: number; milliseconds: number };

/** What a hundred thousand rows need, and no more. */
const enough: Limits = { megabytes: 768, milliseconds: 120_000 };

/**
 * The bytes of a file that somebody else made.
 *
 * @throws where it cannot be read, or is larger than 64 MB.
 */
export function importedBytes(path: string): Buffer {
  const bytes = ordinaryBytes(path, mostBytes);
  if (!Buffer.isBuffer(bytes)) throw new Error('it is larger than 64 MB');
  return bytes;
}

/**
 * Reads bytes in a process of its own: a file that asks for all memory, or never ends, takes nothing
 * with it.
 *
 * @param reader the module that takes the bytes from its input and answers in JSON, without its ending.
 * @param from the module that asks, which lies beside it and is compiled as it is.
 * @returns its answer, or `{ failed }` with why there is none.
 */
export function readApart(
  reader: string,
  from: string,
  bytes: Buffer,
  { megabytes, milliseconds }: Limits = enough,
): unknown {
  const program = fileURLToPath(new URL(`${reader}${extname(from)}`, from));
  const limits = { timeout: milliseconds, maxBuffer: megabytes * 1024 * 1024 };
  const args = [`--max-old-space-size=${megabytes}`, program];
  const { status, stdout } = spawnSync(process.execPath, args, { input: bytes, ...limits });
  if (status !== 0) return { failed: 'it asks for more memory or time than an honest file needs' };
  return JSON.parse(stdout.toString());
}
