import { expect, test } from 'vitest';
import { absolute, basePath, onHost } from '../../src/domain/urls.ts';
import { underBase } from '../../src/builder/base-path.ts';

const base = '/inspections/';

test('a link from the site’s root comes under the path where the site lies', () => {
  expect(underBase('<p><a href="/about/">About</a></p>', base)).toBe(
    '<p><a href="/inspections/about/">About</a></p>',
  );
});

test.each([
  ['<script type="module" src="/assets/a.js"></script>'],
  ['<form action="/search/" data-index="/pagefind/">'],
  ['<div data-facts="/compare/data.json" hidden>'],
  ["<img alt='' src='/icon.svg'>"],
  ['<link rel=icon href=/icon.svg>'],
])('so does every address that a page fetches: %s', (html) => {
  const own = /(?<=[=]["']?)\/(?=[a-z])/g;
  expect(underBase(html, base)).toBe(html.replaceAll(own, base));
});

test.each([
  ['<a href="https://example.org/about/">'],
  ['<a href="//example.org/about/">'],
  ['<a href="#main">'],
  ['<a href="mailto:a@example.org">'],
  ['<code>href="/about/"</code>'],
  ['<script>const link = \'<a href="/about/">\';</script>'],
  ['<p title="href=/about/">a &lt;a href="/about/"&gt; b</p>'],
])('what is no address of the site stays as it is: %s', (html) => {
  expect(underBase(html, base)).toBe(html);
});

test('a site at the root of its host stays as it is', () => {
  expect(underBase('<a href="/about/">', '/')).toBe('<a href="/about/">');
});

test.each([
  ['https://example.org', '/'],
  ['https://example.org/', '/'],
  ['https://www.example.gov.uk/inspections', base],
  ['https://www.example.gov.uk/inspections/', base],
  ['https://example.github.io/a/b/', '/a/b/'],
])('%s lies under %s', (address, expected) => {
  expect(basePath({ address })).toBe(expected);
});

test('a whole address has the path of the site in it, once', () => {
  const settings = { address: 'https://www.example.gov.uk/inspections' };
  expect(onHost('/councils/', settings)).toBe('/inspections/councils/');
  expect(absolute('/councils/', settings)).toBe('https://www.example.gov.uk/inspections/councils/');
});
