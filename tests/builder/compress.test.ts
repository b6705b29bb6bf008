import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compressFiles, compressedPaths, isCompressible } from '../../src/builder/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
const page = '<p>Social workers listen to children.</p>\n'.repeat(200);

afterAll(() => rmSync(folder, { recursive: true }));

/** A built folder with these files, by their paths. */
function site(name: string, files: Record<string, string>): string {
  const place = join(folder, name);

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

describe('files are compressed for the hosts that serve them so', () => {
  test('so that each form holds the same bytes as the file', async () => {
    const place = site('same', {
      'about/index.html': page,
      'site.css': 'a { color: red }'.repeat(99),
    });
    await compressFiles(place, ['about/index.html', 'site.css']);
    for (const path of ['about/index.html', 'site.css']) {
      const [brotli, gzip] = compressedPaths(join(place, path)).map((form) => readFileSync(form));
      const plain = readFileSync(join(place, path));
      expect(brotliDecompressSync(brotli ?? '')).toEqual(plain);
      expect(gunzipSync(gzip ?? '')).toEqual(plain);
    }
  });

  test('and the sum says what browsers get', async () => {
    const place = site('sum', { 'a.html': page, 'b.txt': 'x' });
    const { files, bytes, brotli, gzip } = await compressFiles(place, ['a.html', 'b.txt']);
    const [brotliPath, gzipPath = ''] = compressedPaths(join(place, 'a.html'));
    expect([files, bytes]).toEqual([2, page.length + 1]);
    expect(brotli).toBe(readFileSync(brotliPath).length + 1);
    expect(gzip).toBe(readFileSync(gzipPath).length + 1);
  });

  test('with the same bytes each time, whenever and wherever it is done', async () => {
    const [first, second] = [site('first', { 'a.html': page }), site('second', { 'a.html': page })];
    for (const place of [first, second]) await compressFiles(place, ['a.html']);
    for (const form of compressedPaths('a.html')) {
      expect(readFileSync(join(first, form))).toEqual(readFileSync(join(second, form)));
    }
    const header = readFileSync(join(first, 'a.html.gz')).subarray(4, 10);
    expect([...header.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(header[5]).toBe(255);
  });

  test('and brotli of what a search file holds, since the file is gzip itself', async () => {
    const place = site('packed', {});
    mkdirSync(place);
    const words = Buffer.from('pagefind_dcd' + page);
    writeFileSync(join(place, 'a.pf_index'), gzipSync(words));
    await compressFiles(place, ['a.pf_index']);
    expect(readdirSync(place).sort()).toEqual(['a.pf_index', 'a.pf_index.br']);
    expect(brotliDecompressSync(readFileSync(join(place, 'a.pf_index.br')))).toEqual(words);
  });

  test('but not where that would make them larger', async () => {
    const place = site('small', { 'robots.txt': 'User-agent: *' });
    await compressFiles(place, ['robots.txt']);
    expect(compressedPaths(join(place, 'robots.txt')).filter((form) => existsSync(form))).toEqual(
      [],
    );
  });

  test('and a form that is no longer smaller goes, so that nobody gets old text', async () => {
    const place = site('shrunk', { 'a.html': page });
    await compressFiles(place, ['a.html']);
    writeFileSync(join(place, 'a.html'), '<p>');
    await compressFiles(place, ['a.html']);
    expect(compressedPaths(join(place, 'a.html')).filter((form) => existsSync(form))).toEqual([]);
  });

  test('and only those that were asked for', async () => {
    const place = site('asked', { 'a.html': page, 'b.html': page });
    await compressFiles(place, ['b.html']);
    expect(existsSync(join(place, 'a.html.br'))).toBe(false);
    expect(existsSync(join(place, 'b.html.br'))).toBe(true);
  });

  test('and many at once lose none', async () => {
    const paths = Array.from({ length: 200 }, (_, index) => `${index}.html`);
    const place = site('many', Object.fromEntries(paths.map((path) => [path, page + path])));
    const { files } = await compressFiles(place, paths);
    expect(files).toBe(200);
    for (const path of paths) {
      expect(gunzipSync(readFileSync(join(place, `${path}.gz`))).toString()).toBe(page + path);
    }
  });

  test('and a file that is not there is an error', async () => {
    await expect(compressFiles(folder, ['none.html'])).rejects.toThrow('none.html');
  });
});

test('text and search files are compressed, and what is compressed already or not served is not', () => {
  const text = [
    'index.html',
    'a/b.json',
    'site.webmanifest',
    'icon.svg',
    'calendar.ics',
    'data.csv',
    'a.pf_index',
    'wasm.en.pagefind',
  ];
  const rest = ['photo.png', '_headers', 'a.html.br', 'a.html.gz'];
  expect(text.filter((path) => !isCompressible(path))).toEqual([]);
  expect(rest.filter(isCompressible)).toEqual([]);
});
