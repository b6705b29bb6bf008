import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds a sentence to the body of one inspection of a content folder, as an officer would. It is the
 * newest of the first council, so it shows on several pages.
 *
 * @returns what puts the file back as it was.
 */
export function changeOneBody(content: string): () => void {
  const [file] = globSync('{inspections,content/councils}/*/*-*.md', { cwd: content }).sort();
  if (file === undefined) throw new Error(`There is no inspection in ${content}`);
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before.trimEnd()}\n\nThis sentence is new.\n`);
  return () => {
    writeFileSync(path, before);
  };
}
