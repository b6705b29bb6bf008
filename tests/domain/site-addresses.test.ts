import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { siteAddresses } from '../../src/domain/site-addresses.ts';
import { sitemapFiles } from '../../src/formats/sitemap.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld } from '../council-side.ts';

const world = () => readContent(councilSideWorld()).content;

test('every page that the sitemap names is known from the files alone', () => {
  const content = world();
  const files = sitemapFiles(buildSite(content)).map(({ text }) => text());
  const paths = files.flatMap((text) =>
    Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => new URL(address)),
  );
  const pages = paths.map(({ pathname }) => pathname).filter((path) => path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(40);
  const { has } = siteAddresses(content);
  expect(pages.filter((path) => !has(path))).toEqual([]);
});

test.each([
  '/councils/atlantis/',
  '/councils/brent/2020-01-ilacs/',
  '/abuot/',
  '/england/atlantis/',
])('nothing is at %s', (path) => {
  expect(siteAddresses(world()).has(path)).toBe(false);
});

test('a draft has no address, and a file with a mistake has its own', () => {
  const content = world();
  const address = '/councils/brent/2026-05-ilacs/';
  const drafts = content.inspections.map((entry) => ({
    ...entry,
    data: { ...entry.data, draft: true },
  }));
  expect(siteAddresses({ ...content, inspections: drafts }).has(address)).toBe(false);
  expect(
    siteAddresses({ ...content, inspections: [] }, ['inspections/brent/2026-05-ilacs']).has(
      address,
    ),
  ).toBe(true);
});
