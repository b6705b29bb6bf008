import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { apiFilesOf } from '../../src/formats/api/files.ts';
import { csvFiles } from '../../src/formats/csv/files.ts';
import { councilBlock } from '../../src/formats/embed/block.ts';
import { feedsOf } from '../../src/formats/feeds/feed.ts';
import { llmsOf } from '../../src/formats/llms.ts';
import { themeSearch } from '../../src/formats/search-facts.ts';
import { sitemapFiles } from '../../src/formats/sitemap.ts';
import { jsonSchemaOf } from '../../src/schemas/api.ts';
import { themedSite } from '../themed-world.ts';
import { councilOf } from '../world.ts';
import { smallSite, textAt } from './sites.ts';

const newest = 'brent/2026-05-ilacs';
const oneThing = 'Some children waited too long to see a doctor.';

function apiFile(path: string): unknown {
  return JSON.parse(textAt(apiFilesOf(themedSite()), path));
}

describe('the API', () => {
  test('has a file of themes that follows its schema, with shares, base and points', () => {
    const file = apiFile('themes.json');
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    expect(ajv.validate(jsonSchemaOf('themes'), file)).toBe(true);
    expect(file).toMatchObject({
      since: '2023',
      themes: [
        {
          id: 'health',
          recent: { named: 3, of: 3 },
          points: expect.arrayContaining([{ inspection: newest, point: 'health-checks' }]),
          page: 'https://small-world.example/england/themes/health/',
        },
        { id: 'recording' },
        { id: 'neglect', points: [] },
      ],
    });
    expect(apiFile('index.json')).toMatchObject({
      themes: 'https://small-world.example/api/v1/themes.json',
    });
  });

  test('has no file of themes where there is none, and no word of it in its index', () => {
    const paths = apiFilesOf(smallSite()).map(({ path }) => path);
    expect(paths).not.toContain('themes.json');
    const index: unknown = JSON.parse(textAt(apiFilesOf(smallSite()), 'index.json'));
    expect(index).not.toHaveProperty('themes');
  });

  test('gives with an inspection the one thing to know, and what its summary stands on', () => {
    const file = apiFile(`inspections/${newest}.json`);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    expect(ajv.validate(jsonSchemaOf('inspection'), file)).toBe(true);
    expect(file).toMatchObject({
      inspection: {
        inShort: oneThing,
        summary: { written: '2026-06-20', compared: '2026-06-21' },
        sections: [{ heading: 'What inspectors found', pages: [1, 2, 5] }],
        improvements: [{ id: 'health-checks', pages: [3, 4], themes: ['health', 'recording'] }],
      },
    });
  });
});

test('the table of points has a row for each, with its pages and themes', () => {
  const text =
    csvFiles(themedSite())
      .find(({ path }) => path === 'improvements.csv')
      ?.text() ?? '';
  const rows: Record<string, string>[] = parse(text, { columns: true });
  expect(rows.map(({ inspection, point }) => `${String(inspection)} ${String(point)}`)).toEqual([
    `${newest} health-checks`,
    'bath-and-north-east-somerset/2025-06-ilacs health-plans',
    'brent/2023-02-ilacs checks',
    'bradford/2022-12-ilacs doctors',
    'bradford/2022-12-ilacs files',
  ]);
  expect(rows[0]).toMatchObject({
    number: '1',
    area: 'children-in-care',
    pages: '3 4',
    themes: 'health recording',
  });
  expect(rows[2]).toMatchObject({ area: '', pages: '' });
});

test('feeds and embeds say the one thing to know', () => {
  const site = themedSite();
  const [all] = feedsOf(site);
  const entry = all?.entries.find(({ url }) => url.endsWith(`/${newest}/`));
  expect(entry?.summary).toContain(`There is no overall grade. ${oneThing}`);
  expect(councilBlock(councilOf(site, 'brent'), site).sentences).toContain(oneThing);
});

test('search engines and language models find the pages of themes', () => {
  const site = themedSite();
  const pages = textAt(sitemapFiles(site), 'sitemap-pages.xml');
  for (const path of ['', 'health/', 'recording/', 'neglect/'])
    expect(pages).toContain(`<loc>https://small-world.example/england/themes/${path}</loc>`);
  expect(llmsOf(site)).toContain('https://small-world.example/england/themes/');
  expect(textAt(sitemapFiles(smallSite()), 'sitemap-pages.xml')).not.toContain('/themes/');
  expect(llmsOf(smallSite())).not.toContain('/themes/');
});

test('a theme is found first when its name is typed', () => {
  expect(themeSearch('Neglect').words).toEqual([{ name: 'names', value: 'Neglect' }]);
});
