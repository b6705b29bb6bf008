import { describe, expect, test } from 'vitest';
import { absolute, basePath, onHost } from '../../src/domain/host.ts';
import { placeAddresses, placingOf } from '../../src/builder/base-path.ts';

const base = '/inspections/';
const bodies = { path: 'councils' };
const placing = placingOf({ address: 'https://www.example.gov.uk/inspections/', bodies });

test('a link from the site’s root comes under the path where the site lies', () => {
  expect(placeAddresses('<p><a href="/about/">About</a></p>', placing)).toBe(
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
  expect(placeAddresses(html, placing)).toBe(html.replaceAll(own, base));
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
  expect(placeAddresses(html, placing)).toBe(html);
});

test('a site at the root of its host stays as it is', () => {
  const atRoot = placingOf({ address: 'https://www.example.gov.uk', bodies });
  expect(placeAddresses('<a href="/about/">', atRoot)).toBe('<a href="/about/">');
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
  const settings = { address: 'https://www.example.gov.uk/inspections', bodies };
  expect(onHost('/councils/', settings)).toBe('/inspections/councils/');
  expect(absolute('/councils/', settings)).toBe('https://www.example.gov.uk/inspections/councils/');
});

describe('a site whose settings call what is inspected otherwise', () => {
  const settings = { address: 'https://www.example.gov.uk', bodies: { path: 'schools' } };

  test.each([
    ['/councils/', '/schools/'],
    ['/councils/oak/2026-05-standard/', '/schools/oak/2026-05-standard/'],
    ['/feeds/councils/oak.xml', '/feeds/schools/oak.xml'],
    ['/embed/v1/councils/oak/', '/embed/v1/councils/oak/'],
    ['/api/v1/authorities/oak.json', '/api/v1/authorities/oak.json'],
    ['/about/councils/', '/about/councils/'],
  ])('has what is made at %s at %s', (made, published) => {
    expect(absolute(made, settings)).toBe(`https://www.example.gov.uk${published}`);
    expect(placeAddresses(`<a href='${made}?a=1&amp;b=2'>`, placingOf(settings))).toBe(
      `<a href='${published}?a=1&amp;b=2'>`,
    );
  });
});
