import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
  readFileSync,
  existsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write: where it lies in the content folder, and its whole text. */
export type NewText = { file: string; text: string };

/**
 * Writes all files or none. Each is written beside the content first; only when all are whole do
 * they take their places, and if one cannot, those before it are put back.
 *
 * @throws what the disk says, with the content as it was.
 */
export function writeAll(folder: string, files: readonly NewText[]): void {
  if (files.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const waiting = mkdtempSync(join(folder, '.import-'));
  try {
    for (const { file, text } of files) writeFileSync(pathFor(waiting, file), text);
    moveAll(waiting, folder, files);
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

function moveAll(waiting: string, folder: string, files: readonly NewText[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { file } of files) {
      const path = pathFor(folder, file);
      undo.push(restorer(path));
      renameSync(join(waiting, file), path);
    }
  } catch (error) {
    for (const putBack of undo.reverse()) putBack();
    throw error;
  }
}

/** Remembers a file, so that it can be put back as it was. */
function restorer(path: string): () => void {
  if (!existsSync(path))
    return () => {
      rmSync(path, { force: true });
    };
  const bytes = readFileSync(path);
  return () => {
    writeFileSync(path, bytes);
  };
}

function pathFor(folder: string, file: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
