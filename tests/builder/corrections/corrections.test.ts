import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { untoldChanges } from '../../../src/builder/corrections/compare.ts';
import { buildSite } from '../../../src/domain/build-site.ts';
import { apiFilesOf } from '../../../src/formats/api/files.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { councilSideWorld, inspection, response } from '../../council-side.ts';

const id = 'bath-and-north-east-somerset/2025-06-ilacs';

/** The data of a site as it is published, with the words of one file changed. */
function published(file?: string, change?: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const { path, text } of apiFilesOf(
    buildSite(readContent(councilSideWorld(file, change)).content),
  )) {
    if (!path.startsWith('inspections/bath')) continue;
    mkdirSync(dirname(join(folder, 'api/v1', path)), { recursive: true });
    writeFileSync(join(folder, 'api/v1', path), text());
  }
  return folder;
}

describe('what changed since an earlier publication', () => {
  test.each([
    ['grade', inspection, 'grade: good', 'grade: outstanding', /^outcome\.judgements\./],
    [
      'sentence',
      inspection,
      'Help care leavers over 21 better.',
      'Help more.',
      /^improvements\.care-leaver-support$/,
    ],
    ['day', inspection, 'published: 2025-08-05', 'published: 2025-08-06', /^published$/],
    [
      'sentence',
      response,
      'status: under-way',
      'status: planned',
      /^response\.actions\.guide\.status$/,
    ],
    ['day', response, 'by: 2025-10', 'by: 2025-12', /^response\.actions\.guide\.by$/],
  ])('has to be told where it is a %s', (what, file, from, to, field) => {
    const untold = untoldChanges(
      published(),
      published(file, (text) => text.replace(from, to)),
    );
    expect(untold).toEqual([expect.objectContaining({ inspection: id, what })]);
    expect(untold[0]?.field).toMatch(field);
  });

  test('is told by a line in the history of the page', () => {
    const told = published(response, (text) =>
      text
        .replace('status: under-way', 'status: planned')
        .replace(
          '    what: We added the council’s statement.',
          '    what: We added the council’s statement.\n  - on: 2026-06-30\n    what: The page said that the guide was under way. The council had planned it.\n    correction: true',
        ),
    );
    expect(untoldChanges(published(), told)).toEqual([]);
  });

  test('is nothing where nothing changed', () => {
    expect(untoldChanges(published(), published())).toEqual([]);
  });
});
