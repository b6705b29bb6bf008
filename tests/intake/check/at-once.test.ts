import { expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { problemsWith, worldWith } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';

/** “line code” of all that is wrong in one file. */
function codesIn(change: (text: string) => string): string[] {
  return checkContent(worldWith({ [brent]: change }))
    .problems.filter(({ file, severity }) => file === brent && severity === 'error')
    .map(({ line, code }) => `${String(line)} ${code}`);
}

test('a wrong field hides neither another one, nor a wrong council, nor the faults of the text', () => {
  const codes = codesIn((text) =>
    text
      .replace('authority: brent', 'authority: brentford')
      .replace('published: 2026-06-17', 'published: 17/06/2026')
      .replace('kind: short', 'kind: short\nextra: 1')
      .concat('\n##More\n\n<b>bold</b>\n'),
  );
  expect(codes.map((code) => code.replace(/^\d+ /, ''))).toEqual([
    ...['unknown-reference', 'unknown-field', 'bad-value'],
    ...['heading-mark', 'raw-html'],
  ]);
});

test('broken YAML in two places is told twice, with the wrong field and the faults of the text', () => {
  const codes = codesIn((text) =>
    text
      .replace('kind: short', 'kind: @short')
      .replace('published: 2026-06-17', 'published: soon')
      .replace('  type: graded', '\ttype: graded')
      .concat('\n##More\n'),
  );
  expect(codes.map((code) => code.replace(/^\d+ /, ''))).toEqual([
    ...['broken-yaml', 'bad-value', 'broken-yaml', 'heading-mark'],
  ]);
});

test('a file without front matter is told that alone', () => {
  expect(codesIn((text) => text.replace('---\n', '– – –\n'))).toEqual(['1 no-front-matter']);
});

test('a comment beside a value asks for quotes, one on a line of its own does not', () => {
  const cut = problemsWith({
    [brent]: (text) => text.replace('kind: short', 'kind: short #1 aim'),
  });
  expect(cut.map(({ code, line }) => [code, line])).toEqual([['comment-in-value', 4]]);
  const own = problemsWith({
    [brent]: (text) => text.replace('kind: short', '# why\nkind: short'),
  });
  expect(own).toEqual([]);
});

test('a comment that ends a value of several lines is one beside it', () => {
  const codes = problemsWith({
    [brent]: (text) => text.replace('kind: short', 'kind: short\n  #1 aim of ours'),
  }).map(({ code }) => code);
  expect(codes).toEqual(['comment-in-value']);
});
