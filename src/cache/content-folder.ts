import { resolve } from 'node:path';

/** The content folder: the one that was asked for, else that of CONTENT_DIR, else `content`. */
export function contentFolder(asked?: string): string {
  return resolve(asked ?? process.env['CONTENT_DIR'] ?? 'content');
}
