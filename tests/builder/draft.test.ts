import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DraftSite } from '../../src/builder/draft.ts';
import { replaceSite } from '../../src/builder/site-folders.ts';

/** A place for one site, and a build of it from a list of files. */
function siteIn(code = 'a') {
  const place = mkdtempSync(join(tmpdir(), 'draft-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const [target, cacheFolder] = [join(place, 'dist'), join(place, 'cacheFolder')];
  const build = (files: Record<string, string>, more?: (draft: DraftSite) => void, by = code) =>
    replaceSite(target, { cacheFolder, code: by }, (draft) => {
      for (const [path, text] of Object.entries(files)) draft.put(path, text);
      more?.(draft);
      return Promise.resolve();
    });
  const read = (path: string) => readFileSync(join(target, path), 'utf8');
  const inode = (path: string) => statSync(join(target, path)).ino;
  return { target, build, read, inode };
}

test('what has not changed is not written again, in either turn of the folders', async () => {
  const { build, read, inode } = siteIn();
  await build({ 'a/index.html': 'A', 'b.txt': 'B' });
  const first = inode('b.txt');
  for (const text of ['A2', 'A3', 'A4']) {
    await build({ 'a/index.html': text, 'b.txt': 'B' });
    expect(read('a/index.html')).toBe(text);
    expect(inode('b.txt')).toBe(first);
  }
});

test('a new file never changes the bytes of the site that is published meanwhile', async () => {
  const { build, read } = siteIn();
  for (const text of ['one', 'two', 'three', 'four']) {
    const seen = text === 'one' ? undefined : read('page.html');
    await build({ 'page.html': text, 'same.txt': 'same' }, () => {
      if (seen !== undefined) expect(read('page.html')).toBe(seen);
    });
    expect(read('page.html')).toBe(text);
  }
});

test('a file that is no longer made goes, with its folder', async () => {
  const { target, build } = siteIn();
  await build({ 'a/b/c.html': 'C', 'd.html': 'D' });
  for (const _turn of [1, 2, 3]) {
    await build({ 'd.html': 'D' });
    expect(existsSync(join(target, 'a'))).toBe(false);
  }
});

test('what other code made is not trusted', async () => {
  const { build, inode } = siteIn();
  await build({ 'a.html': 'A' });
  const first = inode('a.html');
  await build({ 'a.html': 'A' }, undefined, 'other code');
  expect(inode('a.html')).not.toBe(first);
});

test('a build that fails leaves the site as it was, and so does the one after it', async () => {
  const { build, read } = siteIn();
  await build({ 'a.html': 'A', 'b.html': 'B' });
  await build({ 'a.html': 'A2', 'b.html': 'B' });
  const fails = build({ 'a.html': 'A3' }, () => {
    throw new Error('The page cannot be made.');
  });
  await expect(fails).rejects.toThrow('The page cannot be made.');
  expect([read('a.html'), read('b.html')]).toEqual(['A2', 'B']);
  await build({ 'a.html': 'A4', 'b.html': 'B' });
  expect([read('a.html'), read('b.html')]).toEqual(['A4', 'B']);
});

test('a folder that no build made is replaced whole', async () => {
  const { target, build, read } = siteIn();
  mkdirSync(target);
  writeFileSync(join(target, 'old.html'), 'old');
  for (const _turn of [1, 2, 3]) {
    await build({ 'a.html': 'A' });
    expect(read('a.html')).toBe('A');
    expect(existsSync(join(target, 'old.html'))).toBe(false);
  }
});

test('two pages at one address stop the build', async () => {
  const { build } = siteIn();
  const twice = build({ 'a.html': 'A' }, (draft) => {
    draft.put('a.html', 'another');
  });
  await expect(twice).rejects.toThrow('Two pages or files want the same place: a.html');
});

test.each([
  ['a.html', 'A.html'],
  ['caf\u00E9.txt', 'cafe\u0301.txt'],
])(
  'two files that a system blind to case takes for one are refused: %s and %s',
  async (one, other) => {
    const { build, read } = siteIn();
    await build({ 'b.txt': 'B' });
    await expect(build({ [one]: 'A', [other]: 'B' })).rejects.toThrow(
      `names that many systems take for one: ${one} and ${other}.`,
    );
    expect(read('b.txt')).toBe('B');
  },
);

test('a build clears away what was kept for a site whose place is gone', async () => {
  const place = mkdtempSync(join(tmpdir(), 'draft-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const build = (name: string) =>
    replaceSite(
      join(place, name, 'dist'),
      { cacheFolder: join(place, 'kept', name), code: 'a' },
      (draft) => {
        draft.put('a.html', 'A');
        return Promise.resolve();
      },
    );
  for (const name of ['one', 'two']) await build(name);
  rmSync(join(place, 'one'), { recursive: true });
  await build('two');
  expect(readdirSync(join(place, 'kept'))).toEqual(['two']);
});

test.each(['../a.html', 'a/../../b.html', '/a.html', 'a/..', '..\\a.html', 'C:/a.html'])(
  'no file is written outside the site: %s',
  async (path) => {
    const { target, build } = siteIn();
    await expect(build({ [path]: 'A' })).rejects.toThrow('would lie outside the site');
    expect(readdirSync(join(target, '..'))).toEqual(['cacheFolder']);
  },
);
