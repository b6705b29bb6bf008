import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openScale } from '../../src/builder/weigh.ts';

/** So many bytes of text, in which hardly anything comes twice: it compresses to three quarters. */
function noise(bytes: number): string {
  const lines = Array.from({ length: Math.ceil(bytes / 86) }, (_line, index) =>
    hash('sha512', String(index), 'base64url'),
  );
  return lines.join('').slice(0, bytes);
}

/** What is wrong with a page, by its path, in a site with one style sheet. */
function faultsOf(path: string, body: string, css = 'p { color: black }'): string[] {
  const { weigh, faults } = openScale(() => Buffer.from(css));
  const head = '<head><link rel="stylesheet" href="/assets/a.css"></head>';
  weigh(path, Buffer.from(`<html>${head}<body>${body}</body></html>`));
  return faults;
}

test('a page that comes in the first round trip with its styles is light enough', () => {
  expect(faultsOf('about/index.html', noise(14_000))).toEqual([]);
  expect(faultsOf('about/index.html', '<p>Good. </p>'.repeat(10_000))).toEqual([]);
});

test('a page that is too heavy is named, with what it weighs and what to do', () => {
  expect(faultsOf('about/index.html', noise(60_000))).toEqual([
    expect.stringMatching(
      /^about\/index\.html: 4\d\.\d kB of HTML and CSS, and at most 14\.0 kB come at once\. Make its texts shorter\.$/,
    ),
  ]);
});

test('styles count: what they take is not there for the page', () => {
  expect(faultsOf('about/index.html', noise(17_000))).toEqual([]);
  expect(faultsOf('about/index.html', noise(17_000), noise(12_000))).toHaveLength(1);
});

test('a page of words ships no script; data for search engines is none', () => {
  expect(faultsOf('about/index.html', '<script src="/a.js"></script>')).toEqual([
    'about/index.html: 1 script, and it may have none.',
  ]);
  expect(faultsOf('about/index.html', '<script type="application/ld+json">{}</script>')).toEqual(
    [],
  );
  expect(faultsOf('search/index.html', '<script src="/a.js"></script>')).toEqual([]);
});
