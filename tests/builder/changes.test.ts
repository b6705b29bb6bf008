import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changesSince } from '../../src/builder/changes.ts';
import type { KnownFolder } from '../../src/builder/draft.ts';
import { changesInWords, factsInWords } from '../../src/builder/last-words.ts';
import { digestOf, manifestEntryOf } from '../../src/builder/manifest.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { apiFilesOf } from '../../src/formats/api/files.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld } from '../council-side.ts';

const file = 'inspections/brent/2026-05-ilacs.md';

/** The data of a small world as it is published, with a page for each inspection. */
function published(change?: (text: string) => string): KnownFolder {
  const site = buildSite(readContent(councilSideWorld(file, change)).content);
  const files = apiFilesOf(site)
    .filter(({ path }) => /^inspections\/.+\//.test(path))
    .flatMap((one) => [
      { path: `api/v1/${one.path}`, text: one.text() },
      { path: `councils/${one.path.slice(12, -5)}/index.html`, text: one.text() },
    ]);
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const manifest = new Map(
    files.map(({ path, text }) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return [path, manifestEntryOf(join(folder, path), digestOf(Buffer.from(text)))];
    }),
  );
  return { folder, manifest, notes: new Map() };
}

function told(last: KnownFolder, now: KnownFolder): string[] {
  return changesInWords(changesSince({ folder: now.folder, known: now, last }));
}

const better = (text: string): string =>
  text.replace('care-leavers\n      grade: good', 'care-leavers\n      grade: outstanding');

describe('a build says what changed since the last one', () => {
  test('by sentence and by address', () => {
    expect(told(published(), published(better))).toEqual([
      'Since the last build:',
      '  Brent (report of 17 June 2026): care leavers Good → Outstanding',
      '  1 page changed: /councils/brent/2026-05-ilacs/',
    ]);
  });

  test('also where another version made the last site, whose pages all differ', () => {
    const last = { ...published(), manifest: new Map() };
    expect(told(last, published(better))).toEqual([
      'Since the last build:',
      '  Brent (report of 17 June 2026): care leavers Good → Outstanding',
      '  Another version of the program made the last site: every page is made anew.',
    ]);
  });

  test('with what is new and what is gone', () => {
    const now = published();
    for (const path of now.manifest.keys())
      if (path.includes('brent/2026-05-ilacs')) now.manifest.delete(path);
    expect(told(now, published())).toEqual([
      'Since the last build:',
      '  brent/2026-05-ilacs is new',
      '  1 page is new: /councils/brent/2026-05-ilacs/',
    ]);
    expect(told(published(), now)).toEqual([
      'Since the last build:',
      '  brent/2026-05-ilacs is gone',
      '  1 page is gone: /councils/brent/2026-05-ilacs/',
    ]);
  });

  test('or that nothing did', () => {
    expect(told(published(), published())).toEqual(['Nothing changed since the last build.']);
  });

  test('and nothing where no site is published', () => {
    const last = published();
    rmSync(last.folder, { recursive: true });
    expect(existsSync(last.folder)).toBe(false);
    expect(told(last, published())).toEqual([]);
  });
});

test('a build says what it made in one line', () => {
  const size = { files: 200, bytes: 1_000_000 };
  const content = { councils: 1, inspections: 12, drafts: 0 };
  const councils = { one: 'council', many: 'councils' };
  expect(factsInWords({ ...content, ...size, pages: 40, warnings: 1 }, councils)).toBe(
    '1 council, 12 inspections, 40 pages, no drafts, 1 piece of advice',
  );
  const quays = { one: 'quay', many: 'quays' };
  expect(factsInWords({ ...content, ...size, councils: 2, pages: 40 }, quays)).toBe(
    '2 quays, 12 inspections, 40 pages, no drafts',
  );
});
