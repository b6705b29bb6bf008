import { resolve } from 'node:path';

/** The content folder: the one that CONTENT_DIR names, else the project's own. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
