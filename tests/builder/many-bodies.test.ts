import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditFolder } from '../../src/audit/folder.ts';
import { lookUp } from '../../src/html/client/find/look-up.ts';
import { writeManyBodies } from '../bench/many-bodies.ts';
import { filesOf, siteIn } from '../find-world.ts';
import { build } from './projects.ts';

/** More schools than a page, a file or a list of choices can name, each inspected once or twice. */
const place = mkdtempSync(join(tmpdir(), 'many-bodies-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const schools = 520;

beforeAll(async () => {
  writeManyBodies(world, schools + 250, schools);
  await build('.', world, dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('the list of all stands on several pages, and names each once, in order of name', () => {
  const parts = ['', 'page/2/', 'page/3/'].map((part) => read(`councils/${part}index.html`));
  expect(globSync('councils/page/*/index.html', { cwd: dist })).toHaveLength(2);
  const named = parts.flatMap(namesIn);
  expect(named).toHaveLength(schools);
  expect(new Set(named).size).toBe(schools);
  expect(named).toEqual(named.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(parts[1]).toMatch(/<a href="\/councils\/page\/3\/" rel="next"\s*>\s*Next: page 3/);
});

test('each letter leads to the page on which its names begin', () => {
  const letters = [...read('index.html').matchAll(/href="(\/councils\/[^"]*)#([A-Z])"/g)];
  expect(letters.length).toBeGreaterThan(20);
  for (const [, page = '', letter = ''] of letters)
    expect(read(`${page.slice(1)}index.html`), letter).toMatch(new RegExp(`<tr id="${letter}"`));
});

test('nothing asks a reader to choose from all by name: there is no page that compares', () => {
  expect(globSync('compare/**', { cwd: dist })).toEqual([]);
  const leading = globSync('**/*.html', { cwd: dist }).filter((page) =>
    read(page).includes('"/compare/'),
  );
  expect(leading).toEqual([]);
  expect(read('search/index.html')).not.toContain('search-council');
});

test('the finder finds a school by its name, from a file of a few hundred names', async () => {
  const { data, texts } = filesOf(siteIn(world));
  const [name = ''] = namesIn(read('councils/page/3/index.html')).slice(5);
  const { straight, suggestions } = await lookUp(name, data);
  expect(straight).toMatch(/^\/councils\/[a-z0-9-]+\/$/);
  expect(suggestions.map(({ words }) => words)).toContain(name);
  expect(Math.max(...[...texts.values()].map((text) => text.length))).toBeLessThan(100_000);
});

test('an audit of pages of each kind finds no fault, and no dead link', async () => {
  const { faults, failures } = await auditFolder(dist, {
    content: world,
    records: join(place, 'records'),
    sample: true,
    only: (page) =>
      /^\/(?:|councils\/page\/2\/|councils\/regions\/north\/|all-schools\/.*)$/.test(page),
  });
  expect(faults).toEqual([]);
  expect(failures).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** The schools that a page's table has, in its order. */
function namesIn(page: string): string[] {
  return [...page.matchAll(/<th scope="row"><a href="[^"]*"\s*>([^<]+)/g)].map(
    ([, name = '']) => name,
  );
}
