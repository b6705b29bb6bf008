import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const guide = join(import.meta.dirname, 'messages.md');

/** What stands behind each kind of message, in Markdown, by its code. */
export function messageGuide(): Map<string, string> {
  const [, ...sections] = readFileSync(guide, 'utf8').split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end).trim()];
    }),
  );
}
