import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { indexSite, type IndexReport } from '../../../src/builder/search/index.ts';
import * as pages from '../../../src/builder/search/pages.ts';
import { folder, indexedWords, indexFiles, siteWith } from './site.ts';

const brent = '<h1>Brent</h1><p data-pagefind-body>All four areas are Good.</p><p>Beside it.</p>';
const bath = '<h1>Bath</h1><div data-pagefind-body><p>Care leavers do well.</p></div>';
const twoPages = { 'brent/index.html': brent, 'bath/index.html': bath };

const code = 'this code';

/** The index of a site that has one part only. */
async function indexed(site: string, cache: string): Promise<IndexReport> {
  const [index, ...others] = await indexSite(site, { cache, code });
  if (!index || others.length > 0) throw new Error('The site has not one index.');
  return index;
}

vi.mock(import('../../../src/builder/search/pages.ts'), { spy: true });

describe('the search index', () => {
  test('has every page that is marked, and no other', async () => {
    const site = siteWith({ ...twoPages, 'search/index.html': '<h1>Search</h1>' });
    const { place, pages: found } = await indexed(site, join(folder(), 'kept'));
    expect(found).toBe(2);
    expect(indexedWords(place)).toEqual({
      '/brent/': 'All four areas are Good.',
      '/bath/': 'Care leavers do well.',
    });
  });

  test('comes without the interfaces and the worker that the site does not use', async () => {
    const { place, bytes } = await indexed(siteWith(twoPages), join(folder(), 'kept'));
    const names = Object.keys(indexFiles(place)).filter((file) => !/\.pf_\w+$/.test(file));
    expect(names).toEqual([
      'pagefind-entry.json',
      'pagefind.js',
      'wasm.en-gb.pagefind',
      'words.txt',
    ]);
    expect(bytes).toBeGreaterThan(100_000);
  });

  test('is the same, byte for byte, for the same pages', async () => {
    const first = await indexed(siteWith(twoPages), join(folder(), 'kept'));
    const second = await indexed(siteWith(twoPages), join(folder(), 'kept'));
    expect(indexFiles(second.place)).toEqual(indexFiles(first.place));
  });
});

describe('a site with pages that are searched apart', () => {
  const older = `<meta name="search-part" content="older">${bath}`;
  const threePages = { ...twoPages, 'bath/2015/index.html': older };

  test('has an index of the newest pages and one of the others', async () => {
    const indexes = await indexSite(siteWith(threePages), { cache: join(folder(), 'kept'), code });
    expect(indexes.map(({ part, pages: count }) => [part, count])).toEqual([
      ['newest', 2],
      ['older', 1],
    ]);
    const [newest = {}, apart = {}] = indexes.map(({ place }) => indexedWords(place));
    expect(Object.keys(newest).sort()).toEqual(['/bath/', '/brent/']);
    expect(Object.keys(apart)).toEqual(['/bath/2015/']);
  });

  test('has only one of them made again where a word of the other stays as it was', async () => {
    const cache = join(folder(), 'kept');
    const before = await indexSite(siteWith(threePages), { cache, code });
    const changed = brent.replace('Good', 'Fair');
    const after = await indexSite(siteWith({ ...threePages, 'brent/index.html': changed }), {
      cache,
      code,
    });
    const places = (indexes: IndexReport[]) => indexes.map(({ place }) => place);
    expect(places(after)[0]).not.toBe(places(before)[0]);
    expect(places(after)[1]).toBe(places(before)[1]);
  });
});

describe('a build fails', () => {
  test('where no page is marked', async () => {
    const site = siteWith({ 'index.html': '<h1>Home</h1>' });
    await expect(indexSite(site, { cache: join(folder(), 'kept'), code })).rejects.toThrow(
      'There is nothing to search: no page carries data-pagefind-body.',
    );
  });

  test('where a marked page has no words and would be missing', async () => {
    const site = siteWith({ ...twoPages, 'empty/index.html': '<div data-pagefind-body></div>' });
    await expect(indexSite(site, { cache: join(folder(), 'kept'), code })).rejects.toThrow(
      '3 pages should be found, by data-pagefind-body, but the search index has 2.',
    );
  });
});

describe('the index of the last build', () => {
  test('is taken again where nothing that is searched has changed, after one look at each page', async () => {
    const cache = join(folder(), 'kept');
    const first = await indexed(siteWith(twoPages), cache);
    const before = indexFiles(first.place);
    const again = siteWith(twoPages);
    writeFileSync(join(again, 'style.css'), 'p { color: black }');
    vi.mocked(pages.searchedPages).mockClear();
    vi.mocked(pages.searchedPage).mockClear();
    const second = await indexed(again, cache);
    expect(second).toEqual(first);
    expect(indexFiles(second.place)).toEqual(before);
    expect(pages.searchedPages).not.toHaveBeenCalled();
    expect(pages.searchedPage).toHaveBeenCalledTimes(2);
  });

  test('is taken again without a look at pages whose bytes are known to be as they were', async () => {
    const site = siteWith(twoPages);
    const kept = { cache: join(folder(), 'kept'), code };
    const first = await indexSite(site, { ...kept, digestOf: () => 'as it was' });
    vi.mocked(pages.searchedPage).mockClear();
    expect(await indexSite(site, { ...kept, digestOf: () => 'as it was' })).toEqual(first);
    expect(pages.searchedPage).not.toHaveBeenCalled();
    await indexSite(site, { ...kept, digestOf: (path) => `${path} is new` });
    expect(pages.searchedPage).toHaveBeenCalledTimes(2);
  });

  test('is not taken where a word has changed', async () => {
    const cache = join(folder(), 'kept');
    await indexSite(siteWith(twoPages), { cache, code });
    const changed = siteWith({ ...twoPages, 'brent/index.html': brent.replace('Good', 'Fair') });
    const { place } = await indexed(changed, cache);
    expect(indexedWords(place)['/brent/']).toBe('All four areas are Fair.');
  });

  test('is not taken where other code would make it', async () => {
    const cache = join(folder(), 'kept');
    const places = (indexes: IndexReport[]) => indexes.map(({ place }) => place);
    const before = places(await indexSite(siteWith(twoPages), { cache, code }));
    const after = places(await indexSite(siteWith(twoPages), { cache, code: 'other code' }));
    expect(after).not.toEqual(before);
  });

  test('may be lost without harm', async () => {
    const cache = join(folder(), 'kept');
    await indexSite(siteWith(twoPages), { cache, code });
    rmSync(cache, { recursive: true });
    const { place } = await indexed(siteWith(twoPages), cache);
    expect(Object.keys(indexedWords(place))).toHaveLength(2);
  });
});
