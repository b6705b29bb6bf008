import { expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { councilSideWorld, meeting, response, urdu, young } from '../../council-side.ts';

/** The codes of all problems in one file, advice about the day of the statement left out. */
function codesIn(folder: string, file: string): string[] {
  return checkContent(folder)
    .problems.filter((problem) => problem.file === file && problem.code !== 'due-differs')
    .map(({ code }) => code);
}

/** As hard as a report of inspectors, in short sentences and long. */
const hard = `## Findings

${'Experienced professionals consistently demonstrate considerable understanding of complicated family circumstances. '.repeat(12)}
`;

test('a page for young people that nine-year-olds cannot read is an error', () => {
  const folder = councilSideWorld(young, (text) => text + hard);
  expect(codesIn(folder, young)).toContain('reading-age');
});

test('a page for young people that reads with ease is none', () => {
  expect(codesIn(councilSideWorld(), young)).toEqual([]);
});

test('a page in another language is not held against the rules for English', () => {
  expect(codesIn(councilSideWorld(), urdu)).toEqual([]);
});

test('a page in another language can do no harm either', () => {
  const folder = councilSideWorld(urdu, (text) => `${text}\n<script>alert(1)</script>\n`);
  expect(codesIn(folder, urdu)).toEqual(['raw-html']);
});

test.each([
  [response, 'text: Social workers get a guide.'],
  [response, 'why: The website does the same.'],
  [response, 'doing: Staff have a new tool.'],
  [meeting, 'said: Asked for figures.'],
  [meeting, '- Every area was graded Good.'],
  [meeting, '- The panel noted the report.'],
])('%s: “%s” is read like all prose', (file, line) => {
  const folder = councilSideWorld(file, (text) =>
    text.replace(line, line.replace(/\.$/, ' <b>now</b> and it is robust.')),
  );
  expect(codesIn(folder, file)).toEqual(expect.arrayContaining(['raw-html', 'avoid-word']));
});
