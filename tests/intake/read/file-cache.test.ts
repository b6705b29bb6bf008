import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFileCache } from '../../../src/cache/file-cache.ts';

function folder(): string {
  const place = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  return place;
}

/** Keeps one value for each file, as a first run does. */
function keep(place: string, files: Record<string, string>, version = 'v1'): void {
  const kept = openFileCache<string>(place, version);
  for (const [file, value] of Object.entries(files)) kept.keep(file, 'digest', value);
  kept.settle();
}

test('what was kept is found again by the same version, for the same digest', () => {
  const place = folder();
  keep(place, { 'inspections/brent/a.md': 'A', 'site.yaml': 'S' });
  const kept = openFileCache<string>(place, 'v1');
  expect(kept.find('inspections/brent/a.md', 'digest')).toBe('A');
  expect(kept.find('site.yaml', 'digest')).toBe('S');
  expect(kept.find('inspections/brent/a.md', 'other')).toBeUndefined();
  expect(kept.find('inspections/brent/b.md', 'digest')).toBeUndefined();
  expect(openFileCache(place, 'v2').find('site.yaml', 'digest')).toBeUndefined();
});

test('what nobody asked for is forgotten, and the rest is not', () => {
  const place = folder();
  keep(place, { 'a/1.md': 'one', 'a/2.md': 'two' });
  const second = openFileCache<string>(place, 'v1');
  second.find('a/1.md', 'digest');
  second.settle();
  const third = openFileCache<string>(place, 'v1');
  expect(third.find('a/1.md', 'digest')).toBe('one');
  expect(third.find('a/2.md', 'digest')).toBeUndefined();
});

test('a file that is torn or foreign keeps nothing, and does no harm', () => {
  const place = folder();
  for (const text of ['', '{', '[]', 'null', '{"version":"v1"}', '{"version":"v1","items":7}']) {
    keep(place, { 'a/1.md': 'one' });
    for (const file of globSync('**/*.json', { cwd: place }))
      writeFileSync(join(place, file), text);
    expect(openFileCache(place, 'v1').find('a/1.md', 'digest')).toBeUndefined();
  }
});

test('a byte that the disk has lost is no fact: the file is read again', () => {
  const place = folder();
  keep(place, { 'a/1.md': 'Good' });
  const [file = ''] = globSync('**/*.json', { cwd: place });
  const text = readFileSync(join(place, file), 'utf8');
  writeFileSync(join(place, file), text.replace('Good', 'Goof'));
  expect(openFileCache(place, 'v1').find('a/1.md', 'digest')).toBeUndefined();
});
