import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDocument } from '../../src/formats/documents/kinds.ts';
import { baseWorld } from '../world.ts';
import { build, bytesOf, differing } from './projects.ts';

/** Builds of the smallest world with and without documents, one after another in one place. */
const place = mkdtempSync(join(tmpdir(), 'documents-'));
const dist = join(place, 'dist');
const sites: Record<'with' | 'without' | 'again', Map<string, string>> = {
  with: new Map(),
  without: new Map(),
  again: new Map(),
};

beforeAll(async () => {
  const command = ['scripts/cli.mjs', 'build'];
  await build('.', baseWorld, dist, [...command, '--formats']);
  sites.with = bytesOf(dist);
  await build('.', baseWorld, dist, command);
  sites.without = bytesOf(dist);
  await build('.', baseWorld, dist, ['scripts/cli.mjs', 'formats']);
  sites.again = bytesOf(dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

/** The documents that a page offers: their words, and the file that each leads to. */
function offersOn(page: string): { words: string; file: string; type: string }[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const links = html.matchAll(/<a href="([^"]*)" type="([^"]*)">([^<]*)<\/a>/g);
  return [...links].map(([, href = '', type = '', words = '']) => ({
    ...{ words, type },
    file: href.slice(1),
  }));
}

test('every council offers itself as a document, with type and size, and each is there', () => {
  for (const page of globSync('councils/*/index.html', { cwd: dist }).filter(
    (one) => !one.includes('regions'),
  )) {
    const offers = offersOn(page);
    expect(offers.map(({ words }) => words.replace(/ \(.*/, ''))).toEqual(
      expect.arrayContaining([
        'PDF',
        'PDF in large print',
        'Word',
        'E-book with all inspections',
        'Plain text',
      ]),
    );
    for (const { words, file } of offers) {
      const kilobytes = Math.ceil(statSync(join(dist, file)).size / 1024);
      expect(words).toContain(`${String(kilobytes)} kB)`);
    }
  }
});

test('an inspection offers itself where it has a summary, and only there', () => {
  const pages = globSync('councils/*/*/index.html', { cwd: dist });
  const offered = pages.filter((page) => offersOn(page).length > 0);
  const summarised = pages.filter((page) =>
    readFileSync(join(dist, page), 'utf8').includes('<div id="summary"'),
  );
  expect(summarised.length).toBeGreaterThan(0);
  expect(offered).toEqual(summarised);
});

test('without documents a page offers none, and has no place left for them', () => {
  const { without } = sites;
  expect([...without.keys()].filter(isDocument)).toEqual([]);
  for (const [path, text] of without)
    if (path.endsWith('.html'))
      expect(text).not.toMatch(/<!--documents-->|\.(?:pdf|epub|docx|brf)"/);
});

test('a later build makes the same bytes, and takes the documents as they were', () => {
  expect(differing(sites.with, sites.again)).toEqual([]);
  expect([...sites.again.keys()].filter(isDocument).length).toBeGreaterThan(10);
});

test('the list of addresses names pages, and no document of them', () => {
  const list = readFileSync(join(dist, 'addresses.txt'), 'utf8').split('\n');
  expect(list.filter((address) => isDocument(address.slice(1)))).toEqual([]);
});
