import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/audit/options.ts';
import { findInMarkdown, placeInHtml } from '../../src/audit/place.ts';
import { describeProgress } from '../../src/audit/progress.ts';
import { createOrder } from '../../src/audit/relative-order.ts';
import { sampleOf, pagesOfShare } from '../../src/audit/share.ts';
import { filesFor } from '../../src/audit/crawl/resolve.ts';

describe('shares', () => {
  test('together are all pages, each once, whatever their number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (pages, of) => {
        const shares = Array.from({ length: of }, (_, at) =>
          pagesOfShare(pages, { index: at + 1, of }),
        );
        expect(shares.flat().sort()).toEqual([...pages].sort());
      }),
    );
  });
});

describe('a sample', () => {
  test('has one page of each kind', () => {
    const pages = [
      '/',
      '/about/',
      '/councils/a/',
      '/councils/a/2026/',
      '/councils/a/embed/',
      '/councils/b/',
      '/councils/b/2026/',
      '/councils/b/embed/',
    ];
    expect(sampleOf(pages)).toEqual([
      '/',
      '/about/',
      '/councils/a/',
      '/councils/a/2026/',
      '/councils/a/embed/',
    ]);
  });
});

describe('the place of a fault', () => {
  test('in Markdown is the line of its words, across marks, links and line breaks', () => {
    const markdown =
      '---\nkind: short\n---\n\n## Leaders\n\nThey act **early** and see\n[every child](https://a.example/b) often.\n';
    expect(findInMarkdown(markdown)('early and see every child often.')).toEqual({
      line: 7,
      column: 12,
    });
    expect(findInMarkdown(markdown)('every child')).toEqual({ line: 8, column: 2 });
  });

  test('in HTML is the line of its tag', () => {
    expect(placeInHtml('<main>\n  <p class="a">b</p>', '<p class="a">b</p>')).toEqual({
      line: 2,
      column: 3,
    });
  });

  test('is the beginning of the file where nothing is found', () => {
    expect(findInMarkdown('Something else')('Not there at all')).toEqual({ line: 1, column: 1 });
  });
});

describe('the order of what comes back on every page', () => {
  test('may leave things out, but not swap them', () => {
    const order = createOrder();
    order.add('/a', ['Home', 'Councils', 'About']);
    order.add('/b', ['Home', 'Councils', 'About']);
    order.add('/c', ['Home', 'About']);
    order.add('/d', ['About', 'Home']);
    expect(order.swaps()).toEqual([{ page: '/d', first: 'Home', second: 'About' }]);
  });
});

describe('an address', () => {
  test('never leads out of the folder', () => {
    expect(filesFor('dist', '/../secret')).toEqual([]);
    expect(filesFor('dist', '/%2e%2e/secret')).toEqual([]);
    expect(filesFor('dist', '/%')).toEqual([]);
  });

  test('finds its file as static hosts do', () => {
    expect(filesFor('dist', '/a/?b#c')).toEqual(['dist/a/index.html']);
    expect(filesFor('dist', '/a')).toEqual(['dist/a', 'dist/a.html', 'dist/a/index.html']);
  });
});

describe('the command line', () => {
  test.each([
    [['--shard', '5/4'], '--shard 5/4 is no share. Write 2/4 for the second of four.'],
    [['--report', 'pdf'], 'There is no report pdf.'],
    [['--dir', 'a', '--url', 'http://b/'], 'Give one folder or --url, not both.'],
    [['a', '--url', 'http://b/'], 'Give one folder or --url, not both.'],
    [['a', 'b'], '“b” means nothing here: one folder is audited at a time.'],
    [['merge'], 'Name the folder of shares'],
    [['--as-of', 'today'], '--as-of today is no date. Write 2026-06-30.'],
    [['--only', 'reflwo'], 'There is no check reflwo.'],
    [['--exclude-rule', 'reflwo'], 'There is no check reflwo.'],
    [['--level', 'B'], 'There is no level B.'],
    [['--header', 'no'], '--header no is no header.'],
    [['--cookie', 'no'], '--cookie no is no cookie.'],
    [['--max-pages', '0'], '--max-pages 0 is no number above 0.'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('progress is told with the time left', () => {
  expect(describeProgress(30, 60, 12_000)).toBe(
    '[===============               ] 30 of 60 pages, about 12 s left',
  );
});
