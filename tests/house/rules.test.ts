import { describe, expect, test } from 'vitest';
import { codeFiles, fileAt, filesUnder, linesOfCode, type File } from './files.ts';

/** The paths of those files for which something is true. Looking at no file is a failure. */
function pathsWhere(files: readonly File[], isTrue: (file: File) => boolean): string[] {
  expect(files.length).toBeGreaterThan(0);
  return files.filter(isTrue).map(({ path }) => path);
}

/** Which files of src have code like this outside comments. */
function inSource(pattern: RegExp): string[] {
  const files = codeFiles().filter(({ path }) => path.startsWith('src/'));
  return pathsWhere(files, (file) => pattern.test(linesOfCode(file).join('\n')));
}

/** Lines of code but for those that import, which a formatter stretches as it likes. */
function ownLines(file: File): number {
  return linesOfCode(file).filter((line) => !line.startsWith('import ')).length;
}

describe('the house', () => {
  test('never asks what time it is: “today” is given to it', () => {
    // Of the site, that is. The audit measures how long pages take and says when it was run; one command
    // is there to say what has gone stale; another writes into a new site’s settings on which day it is
    // begun; a build tells the terminal how long it took; and a file that has just changed is read once more,
    // since its next change could have the same time.
    const asks = inSource(/\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/);
    expect(asks.filter((path) => !path.startsWith('src/audit/'))).toEqual([
      'src/builder/publish.ts',
      'src/cache/stamp.ts',
      'src/commands/check.ts',
      'src/commands/create.ts',
    ]);
  });

  test('gives a word the form that goes with its number in one place', () => {
    // Messages about Markdown, and those of the audit, stand in rooms that may not import the words.
    const byHand =
      /[!=]== 1 \? '[a-z]+' : '[a-z]+'|\} (?:councils|areas|things|pages|working days)\b/;
    const found = inSource(byHand).filter((path) => !path.startsWith('src/audit/'));
    expect(found).toEqual(['src/markdown/structure/table-cells.ts']);
  });

  test('leaves nothing to chance', () => {
    expect(inSource(/\bMath\.random\b|\brandomUUID\b/)).toEqual([]);
  });

  test('has no file of more than 200 lines of code', () => {
    expect(pathsWhere(codeFiles(), (file) => linesOfCode(file).length > 200)).toEqual([]);
  });

  test('has pages that only ask and render, in under 40 lines besides their imports', () => {
    const pages = codeFiles().filter(({ path }) => path.startsWith('src/pages/'));
    expect(pathsWhere(pages, (file) => ownLines(file) >= 40)).toEqual([]);
  });

  test('joins folders to schemas in under 60 lines', () => {
    expect(linesOfCode(fileAt('src/content.config.ts')).length).toBeLessThan(60);
  });

  test('has components and layouts that never look behind their props', () => {
    const parts = codeFiles().filter(({ path }) => /^src\/html\/(?:parts|layouts)\//.test(path));
    expect(pathsWhere(parts, ({ text }) => text.includes('Astro.locals'))).toEqual([]);
  });

  test('has no room for things without a place', () => {
    const homeless = /(?:^|\/)(?:utils?|helpers?|misc)(?:\/|\.)/;
    expect(pathsWhere(codeFiles(), ({ path }) => homeless.test(path))).toEqual([]);
  });

  test('speaks of itself alone, never of the place where it was made', () => {
    const elsewhere = /(?<![\w.-])\/work\/|\.\.\/shared\b|\/tmp\/(?:brief|drafts)/;
    expect(pathsWhere(filesUnder(), ({ text }) => elsewhere.test(text))).toEqual([]);
  });
});
