import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tagsIn } from '../../src/audit/crawl/html.ts';
import { auditFolder } from '../../src/audit/folder.ts';
import { sampleFolder } from '../sample-sites.ts';
import { openSearch, searchFor, titles } from '../site/search-page.ts';
import { openStage, type Stage } from '../site/stage.ts';
import { build } from './projects.ts';

/** A site in English and Welsh, as a host serves it. */
const place = mkdtempSync(join(tmpdir(), 'languages-'));
const dist = join(place, 'dist');
const world = sampleFolder('estyn');
let stage: Stage;

beforeAll(async () => {
  await build('.', world, dist);
  stage = await openStage(dist);
});

afterAll(async () => {
  await stage.close();
  rmSync(place, { recursive: true });
});

const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** The attributes of every link, of the head and of the page. */
function linksOf(path: string) {
  return tagsIn(read(path))
    .filter(({ name }) => name === 'a' || name === 'link')
    .map(({ attributes }) => Object.fromEntries(attributes));
}

const inBoth = ['', 'search/', 'frameworks/', 'glossary/', 'about/'];

describe.each(inBoth)('the page at /%s', (path) => {
  test('is in both languages, and each leads to the other', () => {
    expect(read(path)).toMatch(/<html[^>]* lang="en-GB"/);
    expect(read(`cy/${path}`)).toMatch(/<html[^>]* lang="cy"/);
    expect(linksOf(path)).toContainEqual(
      expect.objectContaining({ href: `/cy/${path}`, hreflang: 'cy', lang: 'cy' }),
    );
    expect(linksOf(`cy/${path}`)).toContainEqual(
      expect.objectContaining({ href: `/${path}`, hreflang: 'en-GB', lang: 'en-GB' }),
    );
  });

  test.each(['', 'cy/'])('tells machines of both, below /%s', (language) => {
    const told = linksOf(language + path).filter(
      (link) => link['rel'] === 'alternate' && link['hreflang'],
    );
    expect(told.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['en-GB', `https://school-findings.example/${path}`],
      ['cy', `https://school-findings.example/cy/${path}`],
    ]);
  });
});

test('a Welsh page says itself, its menu, its dates and its footer in Welsh', () => {
  const words = read('cy/frameworks');
  expect(words).toContain('Neidio i’r prif gynnwys');
  expect(words).toContain('Arolygu ysgolion, ers 1 Medi 2024');
  expect(words).toContain('Angen mesurau arbennig');
  expect(words).toContain('Canlyniadau a gyhoeddwyd hyd at 30 Mehefin 2026.');
  expect(words).not.toMatch(/\b(?:Search|Glossary|inspections|What the grades mean)\b/);
});

test('what nobody has translated is marked as English', () => {
  expect(read('cy/glossary')).toMatch(/<div id="well-being"\s+lang="en-GB"\s*>/);
  expect(read('cy/glossary')).toMatch(/<div id="follow-up"\s*>\s*<dt><dfn>Gweithgarwch dilynol/);
  expect(linksOf('cy')).toContainEqual(
    expect.objectContaining({ href: '/accessibility/', hreflang: 'en-GB', lang: 'en-GB' }),
  );
  expect(globSync('cy/accessibility/**', { cwd: dist })).toEqual([]);
});

test('a link to a page that is in English alone says so', () => {
  expect(read('cy/about')).toContain('Ysgolion (iaith: Saesneg)');
});

test('the translation of an inspection has a Welsh frame, and leads to the English page', () => {
  const path = 'schools/ysgol-y-bryn/2026-04-school/cy/';
  expect(read(path)).toMatch(/<html[^>]* lang="cy"/);
  expect(read(path)).toContain('Beth a newidiodd ar y dudalen hon');
  expect(read(path)).not.toMatch(/<(?:div|header|footer)[^>]* lang="en-GB"/);
  expect(linksOf(path)).toContainEqual(
    expect.objectContaining({ href: '/schools/ysgol-y-bryn/2026-04-school/', hreflang: 'en-GB' }),
  );
});

test('every link of every Welsh page leads to a page or file', async () => {
  const pages = globSync('**/cy/**/index.html', { cwd: dist });
  const named = new Set(
    pages.flatMap((page) => linksOf(page.replace('index.html', '')).map(({ href = '' }) => href)),
  );
  const own = [...named].filter((href) => href.startsWith('/'));
  expect(own.length).toBeGreaterThan(15);
  const answers = await Promise.all(
    own.map(async (href) => [href, (await fetch(stage.origin + href)).status]),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('a search in Welsh finds Welsh words, says so in Welsh, and finds English pages too', async () => {
  const { page, told } = await openSearch(stage, '/cy/search/');
  expect(await searchFor(page, 'ysgrifennu')).toBe('2 ganlyniad ar gyfer “ysgrifennu”.');
  expect(await titles(page)).toContain('Ysgol y Bryn: arolygiad Ebrill 2026');
  await searchFor(page, 'Harbour School');
  const english = page.locator('#search-results li[lang="en-GB"] a', { hasText: 'Harbour School' });
  expect(await english.first().getAttribute('href')).toContain('/schools/harbour-school/');
  expect(told).toEqual([]);
  await page.close();
});

test('an audit of the Welsh pages finds no fault', async () => {
  const records = join(place, 'records');
  const only = (page: string): boolean => page.includes('/cy/');
  const { faults, failures, pages } = await auditFolder(dist, { content: world, records, only });
  expect(pages).toBe(7);
  expect(faults).toEqual([]);
  expect(failures).toEqual([]);
});
