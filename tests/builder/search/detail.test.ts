import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detailFor } from '../../../src/builder/search/detail.ts';
import { searchedPages } from '../../../src/builder/search/pages.ts';
import { writeIndex } from '../../../src/builder/search/pagefind.ts';
import { folder, indexedWords, siteWith } from './site.ts';

const site = {
  'brent/index.html':
    '<p class="lead" data-pagefind-body>All Good.</p><div data-pagefind-body><h2>Care leavers</h2><p>Long prose.</p></div><ul data-pagefind-body><li>Homes for care leavers.</li></ul>',
  'about/index.html': '<div><p data-pagefind-body>About us.</p></div>',
};

test('a site of today’s size is searched in full', () => {
  expect(detailFor(1_150)).toBe('full');
});

test('a site of 10,000 pages is searched by result, headings and lists', () => {
  expect(detailFor(10_000)).toBe('short');
});

test('short detail leaves out long prose and keeps what says the most', async () => {
  const index = join(folder(), 'pagefind');
  await writeIndex(searchedPages(siteWith(site), Object.keys(site)), 'short', index);
  expect(indexedWords(index)).toEqual({
    '/brent/': 'All Good. Care leavers. Homes for care leavers.',
    '/about/': 'About us.',
  });
});
