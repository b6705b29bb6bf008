import { describe, expect, test } from 'vitest';
import { problemsWith, type Edits } from '../../world.ts';
import { themedEdits } from '../../themed-world.ts';

const newest = 'inspections/brent/2026-05-ilacs.md';

function told(edits: Edits): string[] {
  return problemsWith({ ...themedEdits, ...edits }).map(
    ({ code, file, line }) => `${code} ${file}:${String(line)}`,
  );
}

/** The newest inspection with all that can stand beside its summary, changed once more. */
function changed(from: string, to: string): Edits {
  const edit = themedEdits[newest];
  return {
    [newest]: (source) => {
      const before = typeof edit === 'function' ? (edit(source) ?? '') : source;
      expect(before).toContain(from);
      return before.replace(from, to);
    },
  };
}

describe('what stands beside a summary', () => {
  test('is fine where it is right', () => {
    expect(told({})).toEqual([]);
  });

  test('has one sentence of at most 30 words', () => {
    const long = `inShort: ${'word '.repeat(31).trim()}.`;
    expect(told(changed('inShort: Some children waited too long to see a doctor.', long))).toEqual([
      expect.stringMatching(/^long-in-short /),
    ]);
  });

  test.each([
    ['a point', '    pages: [3, 4]'],
    ['a part of the summary', '    pages: [1, 2, 5]'],
  ])('names pages that the report has, for %s', (_what, line) => {
    expect(told(changed(line, '    pages: [13]'))).toEqual([
      expect.stringMatching(/^page-beyond-report /),
    ]);
  });

  test('may name any page where nobody said how many there are', () => {
    const edits = changed('  pages: 12\n', '');
    expect(told(edits)).toEqual([]);
  });

  test('was not compared before it was written', () => {
    expect(told(changed('compared: 2026-06-21', 'compared: 2026-06-19'))).toEqual([
      expect.stringMatching(/^compared-too-soon /),
    ]);
  });
});

describe('a theme', () => {
  test('that a point names has a file, and the message names those there are', () => {
    const [problem] = problemsWith({
      ...themedEdits,
      ...changed('[health, recording]', '[heath]'),
    });
    expect(problem).toMatchObject({
      code: 'unknown-theme',
      message: 'There is no theme “heath”.',
      fix: 'Write the name of a file in themes/, such as health.',
    });
  });

  test('belongs to an area that a framework judges', () => {
    const file = 'themes/neglect.md';
    expect(told({ [file]: '---\nname: Neglect\narea: helping\n---\n\nSeen.\n' })).toEqual([
      `unknown-area ${file}:3`,
    ]);
  });

  test('stands at most three times at a point', () => {
    expect(told(changed('[health, recording]', '[health, recording, neglect, a]'))[0]).toMatch(
      /inspections\/brent\/2026-05-ilacs\.md/,
    );
  });
});

test('the page on how summaries are made is there', () => {
  const edit = themedEdits['site.yaml'];
  const site = typeof edit === 'string' ? edit.replace('page: about', 'page: how') : '';
  expect(told({ 'site.yaml': site })).toEqual([expect.stringMatching(/^unknown-page site\.yaml:/)]);
});
