import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/folder.ts';
import { build } from './projects.ts';

/** Three councils with 105 inspections each, 21 of a kind: too many for a council’s own page. */
const place = mkdtempSync(join(tmpdir(), 'many-inspections-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const each = 105;

beforeAll(async () => {
  writeCorpus(world, 3 * each, 'tests/fixtures/base');
  await build('.', world, dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('a council’s own page sets eight inspections side by side, and says that there are more', () => {
  const page = read('councils/brent/index.html');
  const [, table = ''] =
    /<table>(.*?)<\/table>/s.exec(page.slice(page.indexOf('Over the years</h2>'))) ?? [];
  expect(table.match(/<tr/g)).toHaveLength(1 + 8);
  expect(page).toMatch(/These are the newest 8 of 21 inspections\./);
});

test('a council’s own page lists the newest of each kind, and leads to the list of all', () => {
  expect(read('councils/brent/index.html')).toContain('These are the newest 20 of 21.');
  expect(read('councils/brent/index.html')).toMatch(
    /<a href="\/councils\/brent\/inspections\/"\s*>\s*All inspections and visits in Brent/,
  );
});

test('the list names every inspection once, the newest first, on pages that lead to each other', () => {
  const parts = ['', '2/', '3/'].map((part) =>
    read(`councils/brent/inspections/${part}index.html`),
  );
  const [first, second, third] = parts;
  const listed = parts.flatMap(inspectionsIn);
  const files = globSync('*.md', { cwd: join(world, 'inspections/brent') });
  expect(listed.toSorted()).toEqual(files.map((file) => file.replace('.md', '')).sort());
  expect(listed).toEqual(listed.toSorted((a, b) => b.slice(0, 7).localeCompare(a.slice(0, 7))));
  expect(inspectionsIn(first)).toHaveLength(50);
  expect(first).toMatch(/<a href="\/councils\/brent\/inspections\/2\/" rel="next"\s*>\s*Older/);
  expect(second).toMatch(/<a href="\/councils\/brent\/inspections\/" rel="prev"\s*>\s*Newer/);
  expect(third).not.toContain('rel="next"');
  expect(globSync('councils/brent/inspections/**/*.html', { cwd: dist })).toHaveLength(3);
});

test('the page about embeds lists the newest, and says where those of an older one are', () => {
  const page = read('councils/brent/embed/index.html');
  expect(page.match(/: HTML to paste"/g)).toHaveLength(50);
  expect(page).toMatch(/These are the newest 50 of 105\./);
  const [oldest = ''] = globSync('*.md', { cwd: join(world, 'inspections/brent') }).sort();
  const address = `/councils/brent/${oldest.replace('.md', '/')}`;
  const frame = address.replace('/councils/', '/embed/v1/inspections/');
  expect(page).not.toContain(frame);
  expect(read(`${frame}index.html`)).toContain(address);
  expect(read(frame.replace(/\/$/, '.txt'))).toContain(address);
});

test('each page of the list has a title of its own, and stands in the sitemap', () => {
  expect(read('councils/brent/inspections/2/index.html')).toMatch(
    /<title>\s*Brent: all inspections, page 2/,
  );
  const sitemap = globSync('sitemap-*.xml', { cwd: dist }).map(read).join('');
  expect(sitemap).toContain('/councils/brent/inspections/</loc>');
  expect(sitemap).toContain('/councils/brent/inspections/2/</loc>');
});

function inspectionsIn(page = ''): string[] {
  const links = page.matchAll(/<a href="\/councils\/brent\/(\d{4}-\d\d-[a-z-]+)\/"/g);
  return [...links].map(([, name = '']) => name);
}

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
