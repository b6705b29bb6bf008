import { XmlDocument } from 'libxml2-wasm';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedsOf, newest } from '../../src/formats/feeds/feed.ts';
import { feedFiles } from '../../src/formats/feeds/files.ts';
import { textOf } from '../../src/formats/file.ts';
import { councilSideWorld } from '../council-side.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { hostileName, hostileSite, realSite, smallSite, textAt } from './sites.ts';

const site = realSite();
const files = feedFiles(site);
const atom = files.filter(({ path }) => path.endsWith('.xml'));

describe('feeds', () => {
  test('are there for the whole site, each region and each council, in two forms', () => {
    const count = 1 + site.settings.regions.length + site.authorities.length;
    expect(files).toHaveLength(2 * count);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['all.xml', 'all.json', 'regions/london.xml', 'councils/brent.json']),
    );
  });

  test('are well-formed XML, each of them (libxml2)', () => {
    for (const file of atom) {
      using document = XmlDocument.fromString(textOf(file));
      expect(document.root.namespaceUri, file.path).toBe('http://www.w3.org/2005/Atom');
    }
  });

  test('have all that Atom asks for: ids, titles, moments, authors, their own address', () => {
    for (const file of atom) {
      const feed = parseAtomFeed(file.text());
      expect(feed.id, file.path).toMatch(/^https:/);
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
      expect(file.text()).toContain('Open Government Licence v3.0.');
      for (const entry of feed.entries ?? []) {
        expect(entry.title).toBeTruthy();
        expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(entry.authors?.[0]?.name).toMatch(/^Ofsted/);
      }
    }
  });

  test('say the same in both forms, newest first', () => {
    for (const { path } of atom) {
      const xml = parseAtomFeed(textAt(files, path));
      const json = parseJsonFeed(textAt(files, path.replace('.xml', '.json')));
      const days = json.items?.map(({ date_published: day }) => String(day)) ?? [];
      expect(json.items?.map(({ id }) => id)).toEqual(xml.entries?.map(({ id }) => id));
      expect(days).toEqual(days.toSorted().reverse());
    }
  });

  test('tell a correction in the words of its page, with its day, and count as updated', () => {
    const world = buildSite(readContent(councilSideWorld()).content);
    const entries = feedsOf(world).flatMap((one) => one.entries);
    const corrected = entries.filter(({ url }) => url.includes('2025-06-ilacs'));
    expect(corrected.length).toBeGreaterThan(0);
    for (const { summary, updated } of corrected) {
      expect(updated).toBe('2026-01-15');
      expect(summary).toContain(
        '15 January 2026: Correction. The page said two points where the report lists three.',
      );
      expect(summary).not.toContain('We added a page for young people.');
    }
  });

  test('have entries with ids that are addresses and never repeat', () => {
    const ids = feedsOf(site).flatMap(({ path, entries }) => entries.map(({ url }) => path + url));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('hold the newest of many councils and all of one', () => {
    const byPath = new Map(feedsOf(site).map((feed) => [feed.path, feed]));
    expect(byPath.get('/feeds/all')?.entries).toHaveLength(newest);
    for (const { slug, inspections } of site.authorities) {
      expect(byPath.get(`/feeds/councils/${slug}`)?.entries).toHaveLength(inspections.length);
    }
  });

  test('bring a hostile name through unharmed', () => {
    const hostile = feedFiles(hostileSite());
    const xml = parseAtomFeed(textAt(hostile, 'councils/brent.xml'));
    const json = parseJsonFeed(textAt(hostile, 'councils/brent.json'));
    using document = XmlDocument.fromString(textAt(hostile, 'councils/brent.xml'));
    const title = document.root.get('a:title', { a: 'http://www.w3.org/2005/Atom' });
    expect(title?.content).toBe(`${hostileName}: inspection reports`);
    expect(xml.entries?.length).toBeGreaterThan(0);
    expect(json.title).toBe(`${hostileName}: inspection reports`);
  });

  test('are the same bytes each time', () => {
    const [one, two] = [feedFiles(smallSite()), feedFiles(smallSite())];
    expect(one.map(({ text }) => text())).toEqual(two.map(({ text }) => text()));
  });
});
