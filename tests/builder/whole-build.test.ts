import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenSentences } from '../broken-sentences.ts';
import { judgeAbsence } from '../claims/judge.ts';
import { emptyPromises } from '../claims/links.ts';
import { layCouncilSide } from '../council-side.ts';
import { build } from './projects.ts';

/** Whole builds of a small world with a page of each kind, looked at from outside. */
const place = mkdtempSync(join(tmpdir(), 'whole-build-'));
const world = join(place, 'content');
const dist = join(place, 'dist');

beforeAll(async () => {
  layCouncilSide(world);
  await build('.', world, dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('every council and every inspection has its page', () => {
  const pages = globSync('councils/*/**/index.html', { cwd: dist });
  const councils = globSync('*.md', { cwd: join(world, 'authorities') });
  const files = globSync('*/*.md', { cwd: join(world, 'inspections') });
  const originals = [...councils, ...files].filter((file) => !/\.[a-z]+\.md$/.test(file));
  for (const name of originals) {
    expect(pages).toContain(`councils/${name.replace(/\.md$/, '')}/index.html`);
  }
});

test('the sitemap names every page that search engines may keep, and no other', () => {
  const parts = locationsIn('sitemap.xml').map((path) => path.slice(1));
  const keepable = globSync('**/*.html', { cwd: dist }).filter((page) => !isKeptOut(page));
  const addresses = keepable.map((page) => `/${page.replace(/index\.html$/, '')}`);
  expect(parts.flatMap(locationsIn).sort()).toEqual(addresses.sort());
  expect(parts.sort()).toEqual(globSync('sitemap-*.xml', { cwd: dist }).sort());
});

test('the page of 2026 shows four areas and says in words why there is no overall grade', () => {
  const page = read('councils/brent/2026-05-ilacs/index.html');
  expect(page).toContain('Ofsted judged all four areas Good. There is no overall grade.');
  expect(page).toContain('Ofsted stopped giving an overall grade on 27 April 2026.');
  expect(page).toContain('not part of this framework since 27 April 2026');
});

test('a council’s page says when it last changed, what changed, and that a mistake was put right', () => {
  const page = read('councils/bradford/index.html');
  expect(page).toMatch(/Page last changed<\/dt>\s*<dd[^>]*>\s*20 June 2026/);
  expect(page).toContain('20 June 2026: Correction. The page named a trust that has ended.');
  expect(page).toContain('2 April 2025: We added who runs the service.');
});

test('a council’s page and its translation lead to each other, each in its own language', () => {
  expect(read('councils/bradford/index.html')).toMatch(
    /<a href="\/councils\/bradford\/ur\/" hreflang="ur" lang="ur" dir="rtl"\s*>\s*اردو/,
  );
  const page = read('councils/bradford/ur/index.html');
  expect(page).toMatch(/<html[^>]* lang="ur" dir="rtl"/);
  expect(page).toMatch(/<a href="\/councils\/bradford\/" hreflang="en-GB"\s*>\s*English/);
  expect(page).toContain('The English page has changed since then.');
  for (const path of ['councils/bradford/', 'councils/bradford/ur/']) {
    const links = read(`${path}index.html`).matchAll(/hreflang="([^"]+)" href="(https[^"]+)"/g);
    expect(Array.from(links, ([, language, href]) => [language, href])).toEqual([
      ['en-GB', 'https://small-world.example/councils/bradford/'],
      ['ur', 'https://small-world.example/councils/bradford/ur/'],
    ]);
  }
});

test('every sentence about something absent says what we know, and no link promises more', () => {
  const { about, unallowed } = judgeAbsence(dist, world);
  expect(unallowed).toEqual([]);
  expect(about).toBeGreaterThan(100);
  expect(emptyPromises(dist)).toEqual([]);
});

test('that days of the council’s actions have passed stands outside the council’s words', () => {
  const council = 'councils/bath-and-north-east-somerset';
  for (const page of [`${council}/index.html`, `${council}/2025-06-ilacs/index.html`]) {
    const band = /<section class="council-says"[\s\S]*?<\/section>/.exec(read(page))?.[0] ?? '';
    expect(band).toMatch(/<h2 id="council-says">(?:The council says|What the council says )/);
    expect(band).not.toMatch(/overdue|passed/i);
    expect(read(page)).toMatch(
      /Note from [^<]+<\/strong> One action’s day has passed; we have not added later news \(last news 13 October 2025\)\./,
    );
    expect(read(page)).toMatch(/<a href="mailto:[^"]+">Tell us by email what you know<\/a>/);
  }
});

test('a note of the editors stands in their name, apart from what was said at a meeting', () => {
  const page = read(
    'councils/bath-and-north-east-somerset/meetings/2025-10-13-scrutiny-panel/index.html',
  );
  const talks = Array.from(page.matchAll(/<dl class="talk"[\s\S]*?<\/dl>/g), ([talk]) => talk);
  expect(talks.join('')).not.toContain('The law asks');
  expect(page).toMatch(
    /<strong>Note from [^<]+<\/strong> The law asks councils to have <strong>enough<\/strong> homes\./,
  );
});

test('a translation tells its changes in its own language', () => {
  const page = read('councils/bath-and-north-east-somerset/2025-06-ilacs/ur/index.html');
  expect(page).toMatch(
    /3 December 2025: Correction\. <span lang="ur" dir="rtl">\s*ایک غلط لفظ درست کیا گیا۔\s*<\/span>/,
  );
});

test('a word of the glossary links to its explanation, once', () => {
  const page = read('councils/brent/2026-05-ilacs/index.html');
  expect(page.match(/href="\/glossary\/#care-leaver"/g)).toHaveLength(1);
});

test('no page has a sentence that was put together wrongly', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) expect(brokenSentences(read(page)), page).toEqual([]);
});

test('the build says of itself in a file what it made', () => {
  const facts = JSON.parse(read('build.json')) as Record<string, number>;
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((one) => one.isFile());
  expect(facts).toMatchObject({ councils: 3, drafts: 0, files: paths.length - 1 });
  expect(facts['pages']).toBe(globSync('**/*.html', { cwd: dist }).length);
  expect(facts['inspections']).toBe(globSync('councils/*/20*/index.html', { cwd: dist }).length);
  expect(Object.keys(facts).sort()).toEqual([
    'bytes',
    'councils',
    'drafts',
    'files',
    'inspections',
    'pages',
    'warnings',
  ]);
});

test('the same content builds the same bytes', async () => {
  const first = everyFile();
  await build('.', world, dist);
  expect(everyFile()).toEqual(first);
});

test('a failed build names every mistake, and leaves the last good site as it was', async () => {
  const before = everyFile();
  const file = join(world, 'inspections/brent/2026-05-ilacs.md');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, `${good.replace('published:', 'publised:')}\n<script>alert(1)</script>\n`);
  const failure = await build('.', world, dist).catch((error: unknown) => error);
  writeFileSync(file, good);
  expect(failure).toMatchObject({ code: 1 });
  expect(told(failure)).toContain('“publised” is not a field of an inspection.');
  expect(everyFile()).toEqual(before);
  expect(globSync('dist.*', { cwd: place })).toEqual([]);
});

test('raw HTML in a body stops the build by file and line', async () => {
  const file = join(world, 'inspections/brent/2026-05-ilacs.md');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, `${good}\n<script>alert(1)</script>\n`);
  const failure = await build('.', world, dist).catch((error: unknown) => error);
  writeFileSync(file, good);
  const line = good.split('\n').length + 1;
  expect(told(failure)).toContain(`content/inspections/brent/2026-05-ilacs.md:${String(line)}:1`);
});

function read(page: string): string {
  expect(existsSync(join(dist, page))).toBe(true);
  return readFileSync(join(dist, page), 'utf8');
}

/** The paths of the addresses that a sitemap names. */
function locationsIn(sitemap: string): string[] {
  const locations = read(sitemap).matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...locations].map(([, address = '']) => new URL(address).pathname);
}

function isKeptOut(page: string): boolean {
  return read(page).includes('<meta name="robots" content="noindex"');
}

/** What a failed build said. */
function told(failure: unknown): string {
  return failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : '';
}

/** Every file of the site with its bytes, so that two builds can be held side by side. */
function everyFile(): Map<string, string> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path, readFileSync(path, 'latin1')];
    }),
  );
}
