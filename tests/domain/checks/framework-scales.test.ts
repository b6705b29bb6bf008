import { expect, test } from 'vitest';
import { problemsWith } from '../../world.ts';

const file = 'frameworks/ilacs-2026.yaml';

/** What the check says of a framework after an edit, each message with its fix. */
function told(edit: (source: string) => string): string[] {
  return problemsWith({ [file]: edit })
    .filter((one) => one.file.endsWith(file))
    .map(({ message, fix }) => `${message} → ${fix}`);
}

test('two grades with one mark are told, with the marks that are free', () => {
  const twice = (source: string) => source.replace('mark: cross', 'mark: circle');
  expect(told(twice)).toEqual([
    '“Good” and “Inadequate” have the same mark, “circle”. → Write mark: with another one: square, bar, cross.',
  ]);
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

test.each(['map', 'changed', 'waiting', 'themes'])(
  'an area that would lie where the page “%s” lies is refused',
  (id) => {
    const edit = (source: string) => source.replace('- id: care-leavers', `- id: ${id}`);
    expect(told(edit)).toContain(
      `The site has something else at the address “${id}” already. → Write another short name, such as ${id}-area, here and in the files of inspections.`,
    );
  },
);

test.each(['search', 'england'])(
  'a word for bodies is refused in addresses where “%s” lies already',
  (path) => {
    const edit = (source: string) =>
      `${source}\nbodies: { one: school, many: schools, path: ${path} }`;
    expect(problemsWith({ 'site.yaml': edit }).map(({ message }) => message)).toContain(
      `The site has something else at the address “${path}” already.`,
    );
  },
);
