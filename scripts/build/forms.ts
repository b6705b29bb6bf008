import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/domain/site.ts';
import { filesApart } from '../../src/publish/apart.ts';
import { textOf } from '../../src/publish/file.ts';

/**
 * Writes the forms that are no pages: data, HTML to paste, oEmbed.
 *
 * @returns how many files there are.
 * @throws where a file is too large to publish.
 */
export function writeForms(folder: string, site: Site): number {
  const files = filesApart(site);
  const made = new Set<string>();
  for (const file of files) {
    const path = join(folder, file.path);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, textOf(file));
  }
  return files.length;
}
