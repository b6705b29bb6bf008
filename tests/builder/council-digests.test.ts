import { expect, test } from 'vitest';
import { councilDigests } from '../../src/builder/council-digests.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { bulkFilesOfBody } from '../../src/formats/bulk.ts';
import { readContent } from '../../src/intake/read/content.ts';
import type { Content } from '../../src/schemas/collections.ts';
import { councilSideWorld } from '../council-side.ts';

type Made = Map<string, { digest: string; files: string }>;

/** The data and embeds of every council, with the digest of what they are said to be made of. */
function madeOf(content: Content): Made {
  const site = buildSite(content);
  const digestOf = councilDigests(content, site);
  return new Map(
    site.authorities.map((authority) => {
      const files = bulkFilesOfBody(authority, site).map(({ path, text }) => [path, text()]);
      return [authority.slug, { digest: digestOf(authority.slug), files: JSON.stringify(files) }];
    }),
  );
}

/** Every value of some data by its place, the first of a list for all of it. */
function valuesIn(data: unknown, path: readonly string[] = []): [string[], unknown][] {
  if (typeof data !== 'object' || data === null) return [[[...path], data]];
  const inside = Array.isArray(data) ? [['0', data[0]] as const] : Object.entries(data);
  return inside.flatMap(([key, value]) => valuesIn(value, [...path, key]));
}

/** A copy of some data with one value changed. */
function withOther(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return otherThan(data);
  const copy = structuredClone(data) as Record<string, unknown>;
  copy[key] = withOther(copy[key], rest);
  return copy;
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : value;
}

/** The councils whose forms are others now, although what they are said to be made of is the same. */
function stale(before: Made, content: Content): string[] {
  const now = madeOf(content);
  const isStale = ([slug, { digest, files }]: [string, { digest: string; files: string }]) =>
    now.get(slug)?.digest === digest && now.get(slug)?.files !== files;
  return [...before].filter(isStale).map(([slug]) => slug);
}

test('no fact of any file changes the data or an embed of a council behind its digest', () => {
  const { content } = readContent(councilSideWorld());
  const before = madeOf(content);
  const wrong: string[] = [];
  let tried = 0;
  for (const [name, files] of Object.entries(content)) {
    const fields = new Set<string>();
    for (const [at, file] of files.entries())
      for (const [path] of valuesIn(file.data)) {
        const field = path.join('.');
        if (fields.has(field)) continue;
        fields.add(field);
        const changed = { ...file, digest: 'another', data: withOther(file.data, path) };
        const all = { ...content, [name]: files.with(at, changed as never) };
        try {
          wrong.push(...stale(before, all).map((slug) => `${file.file} ${field}: ${slug}`));
          tried += 1;
        } catch {
          // What no check would let through need not make a site.
        }
      }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(200);
});
