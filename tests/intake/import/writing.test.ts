import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAll } from '../../../src/intake/import/files/write.ts';
import { temporaryFolder } from './desk.ts';

test('all files are written, and nothing else is left behind', () => {
  const folder = temporaryFolder();
  writeAll(folder, [
    { file: 'a/one.md', text: '1' },
    { file: 'b/c/two.md', text: '2' },
  ]);
  expect(readFileSync(join(folder, 'b/c/two.md'), 'utf8')).toBe('2');
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
});

test('where one file cannot be written, the others are as they were', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'old.md'), 'old');
  mkdirSync(join(folder, 'in-the-way.md/full'), { recursive: true });
  const files = [
    { file: 'old.md', text: 'new' },
    { file: 'fresh.md', text: 'fresh' },
    { file: 'in-the-way.md', text: 'never' },
  ];
  expect(() => {
    writeAll(folder, files);
  }).toThrow();
  expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['in-the-way.md', 'old.md']);
});
