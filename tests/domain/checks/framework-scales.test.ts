import { expect, test } from 'vitest';
import { problemsWith } from '../../world.ts';

const file = 'frameworks/ilacs-2026.yaml';

/** What the check says of a framework after an edit, each message with its fix. */
function told(edit: (source: string) => string): string[] {
  return problemsWith({ [file]: edit })
    .filter((one) => one.file.endsWith(file))
    .map(({ message, fix }) => `${message} → ${fix}`);
}

test('two grades with one letter in pictures are told, and a letter of their own settles it', () => {
  const twice = (source: string) => source.replace('label: Inadequate', 'label: Good enough');
  expect(told(twice)).toEqual([
    '“Good” and “Good enough” have the same letter in pictures, “G”. → Write letter: with another letter, or two, for one of them.',
  ]);
  const settled = (source: string) =>
    source.replace('label: Inadequate', 'label: Good enough\n    letter: E');
  expect(told(settled)).toEqual([]);
});

test('a scale that is not there is told with those that are', () => {
  const edit = (source: string) =>
    source.replace('    plain: Leaders\n', '    plain: Leaders\n    scale: met\n');
  expect(told(edit)).toContain('There is no “met” here. → Write one of: (there are none).');
});

test('a code that the settings do not name is told', () => {
  const problems = problemsWith({
    'authorities/brent.md': (source) =>
      source.replace('region: london', 'region: london\ncodes: { osfted: "1" }'),
  });
  expect(problems.map(({ message, fix }) => `${message} → ${fix}`)).toEqual([
    '“osfted” is not a field of “codes”. → Write one of: gss, gssFormer, dfe, register, ofsted; or name it under “codes” in site.yaml.',
  ]);
});
