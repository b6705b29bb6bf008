import { expect, test } from 'vitest';
import { filesOf, findSite, siteIn } from '../find-world.ts';
import { brotliCompressSync } from 'node:zlib';
import { contentFolder } from '../../src/intake/read/folder.ts';

test('a publisher without places or postcodes has an index of councils alone', () => {
  const { texts } = filesOf({ ...findSite(), places: new Map(), postcodes: undefined });
  expect([...texts.keys()]).toEqual(['/find/index.json', '/find/meaning.json']);
  expect(texts.get('/find/index.json')).not.toContain('postcodes');
});

test('no file of the real site is a burden: the largest have a few kilobytes', () => {
  const { texts } = filesOf(siteIn(contentFolder()));
  const sizes = [...texts.values()].map((text) => brotliCompressSync(text).length);
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(6_000);
});
