import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexSite } from '../../../scripts/search/index.ts';
import { folder, indexedWords, indexFiles, siteWith } from './site.ts';

const brent = '<h1>Brent</h1><p data-pagefind-body>All four areas are Good.</p><p>Beside it.</p>';
const bath = '<h1>Bath</h1><div data-pagefind-body><p>Care leavers do well.</p></div>';
const twoPages = { 'brent/index.html': brent, 'bath/index.html': bath };

describe('the search index', () => {
  test('has every page that is marked, and no other', async () => {
    const site = siteWith({ ...twoPages, 'search/index.html': '<h1>Search</h1>' });
    expect(await indexSite(site, folder())).toMatchObject({ pages: 2 });
    expect(indexedWords(site)).toEqual({
      '/brent/': 'All four areas are Good.',
      '/bath/': 'Care leavers do well.',
    });
  });

  test('counts the files that it adds, and their bytes', async () => {
    const site = siteWith(twoPages);
    const { files, bytes } = await indexSite(site, folder());
    expect(files).toBe(Object.keys(indexFiles(site)).length);
    expect(bytes).toBeGreaterThan(100_000);
  });

  test('comes without the interfaces and the worker that the site does not use', async () => {
    const site = siteWith(twoPages);
    await indexSite(site, folder());
    const names = Object.keys(indexFiles(site)).filter((file) => !/\.pf_\w+$/.test(file));
    expect(names).toEqual([
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.en-gb.pagefind',
    ]);
  });

  test('is the same, byte for byte, for the same pages', async () => {
    const [first, second] = [siteWith(twoPages), siteWith(twoPages)];
    await indexSite(first, folder());
    await indexSite(second, folder());
    expect(indexFiles(second)).toEqual(indexFiles(first));
  });
});

describe('a build fails', () => {
  test('where no page is marked', async () => {
    const site = siteWith({ 'index.html': '<h1>Home</h1>' });
    await expect(indexSite(site, folder())).rejects.toThrow(
      'There is nothing to search: no page carries data-pagefind-body.',
    );
  });

  test('where a marked page has no words and would be missing', async () => {
    const site = siteWith({ ...twoPages, 'empty/index.html': '<div data-pagefind-body></div>' });
    await expect(indexSite(site, folder())).rejects.toThrow(
      '3 pages carry data-pagefind-body, but the search index has 2.',
    );
  });
});

describe('the index of the last build', () => {
  test('is taken again where nothing that is searched has changed', async () => {
    const cache = folder();
    const first = siteWith(twoPages);
    await indexSite(first, cache);
    const again = siteWith(twoPages);
    writeFileSync(join(again, 'style.css'), 'p { color: black }');
    await indexSite(again, cache);
    expect(indexFiles(again)).toEqual(indexFiles(first));
  });

  test('is not taken where a word has changed', async () => {
    const cache = folder();
    await indexSite(siteWith(twoPages), cache);
    const changed = siteWith({ ...twoPages, 'brent/index.html': brent.replace('Good', 'Fair') });
    await indexSite(changed, cache);
    expect(indexedWords(changed)['/brent/']).toBe('All four areas are Fair.');
  });

  test('may be lost without harm', async () => {
    const cache = folder();
    await indexSite(siteWith(twoPages), cache);
    rmSync(cache, { recursive: true });
    const site = siteWith(twoPages);
    await indexSite(site, cache);
    expect(Object.keys(indexedWords(site))).toHaveLength(2);
    expect(existsSync(cache)).toBe(true);
  });
});
