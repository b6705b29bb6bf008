import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tagsIn, wordsIn } from '../../src/audit/crawl/html.ts';
import { auditFolder } from '../../src/audit/folder.ts';
import { writeSite } from '../../src/intake/new/site/write.ts';
import { layCouncilSide } from '../council-side.ts';
import { build } from './projects.ts';

/** An audit opens a page of each kind in a real browser, in milliseconds at most. */
const auditTime = 600_000;

/** One council that publishes its own results, taken out of a larger site. */
const place = mkdtempSync(join(tmpdir(), 'one-body-'));
const project = join(place, 'project');
const dist = join(place, 'dist');
const council = 'bath-and-north-east-somerset';
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

beforeAll(async () => {
  const from = join(place, 'content');
  layCouncilSide(from);
  writeSite(
    project,
    { name: 'Our results', address: 'https://www.example.gov.uk', email: 'us@example.gov.uk' },
    {
      versions: { 'plain-findings': '1.0.0', node: '26.0.0' },
      today: '2026-06-30',
      source: { from, council },
    },
  );
  await build('.', join(project, 'content'), dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('the home page is the council’s result', () => {
  const words = wordsIn(read('index.html'));
  expect(words).toContain('Bath and North East Somerset: what inspectors found');
  expect(words).toContain('Ofsted judged');
  expect(words).toContain('What must improve');
});

test.each(['councils/index.html', 'councils/regions', 'england', 'compare', 'feeds/regions'])(
  'there is no %s',
  (path) => {
    expect(existsSync(join(dist, path))).toBe(false);
  },
);

test('no page compares the council with nobody or lists it from A to Z', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  const said = pages.filter((page) =>
    /A to Z|other councils|How others did|Compare|England: all/.test(wordsIn(read(page))),
  );
  expect(said).toEqual([]);
});

test('every link of every page leads to a page or file', () => {
  const dead = globSync('**/*.html', { cwd: dist }).flatMap((page) =>
    tagsIn(read(page)).flatMap(({ attributes }) => {
      const href = attributes.get('href') ?? '';
      if (!href.startsWith('/')) return [];
      const path = href.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
      return existsSync(join(dist, path)) ? [] : [`${page}: ${href}`];
    }),
  );
  expect(dead).toEqual([]);
});

test(
  'an audit finds no fault',
  async () => {
    const records = join(place, 'records');
    const { faults, failures } = await auditFolder(dist, { sample: true, records });
    expect(faults).toEqual([]);
    expect(failures).toEqual([]);
  },
  auditTime,
);
