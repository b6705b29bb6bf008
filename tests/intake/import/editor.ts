import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brent2023, contentWithCouncils, importInto, sheet } from './desk.ts';

/** Where the inspection of the editor’s content lies. */
export const file = 'inspections/brent/2023-02-ilacs.md';
/** The spreadsheet that it was imported from. */
export const good = sheetOf(brent2023);

/** A spreadsheet of one graded inspection. */
export function sheetOf(row: Record<string, string>): () => string {
  return () => sheet('inspections', [row]);
}

/** A content folder with one inspection that an editor has worked on since it was imported. */
export function editedContent(edit: (text: string) => string = (text) => text): string {
  const folder = contentWithCouncils();
  importInto(folder, [good()]);
  const path = join(folder, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  return folder;
}

/** What an editor adds: comments, fields of their own, prose. */
export function edited(text: string): string {
  return text
    .replace('kind: short', 'kind: short # about a week')
    .replace('published:', '# The day on the website\npublished:')
    .replace(
      'improvementCount: 4',
      'improvementCount: 4\nstrengths:\n  - id: early\n    text: "Early help"',
    )
    .replace(/---\n$/, '---\n\n## What inspectors found\n\nA  summary,\twith its own spaces.\n');
}

/** What the inspection’s file says. */
export function textIn(folder: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
