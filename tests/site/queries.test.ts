import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { openSiteSearch, type SiteSearch } from './search-in-node.ts';

type Query = { type: string; first?: string; said?: string; found?: number };

const file = join(import.meta.dirname, '../fixtures/queries.yaml');
const queries = parse(readFileSync(file, 'utf8')) as Query[];

let search: SiteSearch;
beforeAll(async () => {
  search = await openSiteSearch(inject('realSite'));
});

test('there are 150 queries at least, each once', () => {
  expect(new Set(queries.map(({ type }) => type)).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(150);
});

describe('what people type leads first to the page that they need', () => {
  test.each(queries.map((query) => [query.type, query] as const))('%s', async (typed, query) => {
    const { urls, said, found } = await search(typed);
    if (query.first !== undefined) expect(urls[0]).toBe(query.first);
    if (query.said !== undefined) expect(said ?? '').toContain(query.said);
    if (query.found !== undefined) expect(found).toBe(query.found);
  });
});

test('a page for young people stands behind the page for adults', async () => {
  for (const words of ['care leavers Bradford', 'bradford', 'how well does Bradford look after']) {
    const { urls } = await search(words);
    const young = urls.findIndex((url) => url.endsWith('/young-people/'));
    const adults = urls.findLastIndex((url) => /\/\d{4}-\d\d-[a-z-]+\/$/.test(url));
    if (young !== -1) expect(young).toBeGreaterThan(adults);
  }
});
