import { cpSync, globSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { itemsIn, textIn } from '../../../src/builder/search/cbor.ts';
import { splitChunks, type IndexEntry } from '../../../src/builder/search/chunks.ts';
import { writeIndex } from '../../../src/builder/search/pagefind.ts';
import { folder } from './site.ts';

/** Words of two letters and a number, so that there are many, and many that begin alike. */
const words = Array.from({ length: 3_000 }, (_, n) => {
  const letter = (place: number): string => String.fromCharCode(97 + (place % 26));
  return `${letter(n)}${letter(Math.floor(n / 26))}${'xyz'.repeat(1 + (n % 3))}${letter(n * 7)}q`;
});

/** Pages are found by their titles too. */
const title = 'p';

async function index(): Promise<string> {
  const place = folder();
  const pages = [words, words.toReversed(), [...words, ...words]].map((some, page) => ({
    part: 'newest' as const,
    path: `${page}/index.html`,
    url: `/${page}/`,
    html: `<html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><p>${some.join(' ')}</p></main></body></html>`,
  }));
  await writeIndex(pages, 'full', place);
  return place;
}

function listed(place: string): { from: string; last: string; hash: string }[] {
  const entry = JSON.parse(readFileSync(join(place, 'pagefind-entry.json'), 'utf8')) as IndexEntry;
  const [{ hash } = { hash: '' }] = Object.values(entry.languages);
  const meta = itemsIn(unpacked(join(place, `pagefind.${hash}.pf_meta`)));
  return itemsIn(meta[2] ?? Buffer.alloc(0)).map((chunk) => {
    const [from = '', last = '', file = ''] = itemsIn(chunk).map(textIn);
    return { from, last, hash: file };
  });
}

function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
}

test('the words of an index lie in small files, each once, with those that begin alike together', async () => {
  const place = await index();
  const chunks = listed(place);
  expect(chunks.length).toBeGreaterThan(10);
  const inChunks = chunks.map(({ hash }) =>
    itemsIn(itemsIn(unpacked(join(place, 'index', `${hash}.pf_index`)))[0] ?? Buffer.alloc(0)),
  );
  expect(new Set(globSync('*', { cwd: join(place, 'index') }))).toEqual(
    new Set(chunks.map(({ hash }) => `${hash}.pf_index`)),
  );
  const names = inChunks.map((some) => some.map((word) => textIn(itemsIn(word)[0] ?? word)));
  expect(names.flat()).toEqual([...new Set([...words, title])].sort());
  const owners = new Map(
    names.flatMap((some, chunk) => some.map((name) => [name.slice(0, 3), chunk])),
  );
  for (const [chunk, some] of names.entries()) {
    for (const name of some) expect(owners.get(name.slice(0, 3))).toBe(chunk);
  }
  for (const [chunk, { from, last }] of chunks.entries()) {
    const some = names[chunk] ?? [];
    expect([some[0]?.startsWith(from), some.at(-1)]).toEqual([true, last]);
  }
});

test('an index that is split again is the same, and its name says what is in it', async () => {
  const place = await index();
  const again = folder();
  cpSync(place, again, { recursive: true });
  splitChunks(again);
  expect(readdirSync(again, { recursive: true }).sort()).toEqual(
    readdirSync(place, { recursive: true }).sort(),
  );
  const [meta = ''] = globSync('*.pf_meta', { cwd: again });
  expect(readFileSync(join(again, meta))).toEqual(readFileSync(join(place, meta)));
  expect(statSync(join(again, meta)).size).toBeGreaterThan(100);
});

test('an index that is written in another way is an error and not half an index', () => {
  const place = folder();
  writeFileSync(
    join(place, 'pagefind-entry.json'),
    JSON.stringify({ languages: { en: { hash: 'en_1', wasm: 'en', page_count: 1 } } }),
  );
  expect(() => splitChunks(place)).toThrow();
});
