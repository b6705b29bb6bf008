import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/audit/options.ts';
import { freshFolder } from './fresh-folder.ts';

function fileOf(text: string): string {
  const file = join(freshFolder(), 'audit.yaml');
  writeFileSync(file, text);
  return file;
}

describe('a file of options', () => {
  const file = fileOf(
    "dir: site\nlevel: A,AA\nexclude: ['/old/**', '/new/**']\ncache: false\nmax-pages: 50\nclick: button.menu\n",
  );

  test('says what the command line may say', () => {
    expect(readOptions(['--config', file])).toMatchObject({
      target: { dir: 'site' },
      levels: ['A', 'AA'],
      exclude: ['/old/**', '/new/**'],
      useCache: false,
      maxPages: 50,
      clicks: ['button.menu'],
    });
  });

  test('counts for less than the command line', () => {
    const options = readOptions(['other', '--config', file, '--level', 'all', '--cache']);
    expect(options).toMatchObject({ target: { dir: 'other' }, useCache: true });
    expect(options.levels).toContain('house');
  });

  test.each([
    ['levels: A', 'has “levels”, which is no option. --help lists them.'],
    ['cache: maybe', 'Write true or false.'],
    ['- level', 'is no list of options. Write one a line, such as “level: A,AA”.'],
  ])('is refused with what to write instead: %s', (text, message) => {
    expect(() => readOptions(['--config', fileOf(text)])).toThrow(message);
  });

  test('that is named has to be there', () => {
    expect(() => readOptions(['--config', 'nowhere.yaml'])).toThrow(
      'There is no file nowhere.yaml',
    );
  });
});
