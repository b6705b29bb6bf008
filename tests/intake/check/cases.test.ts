import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkContent, type Checked } from '../../../src/intake/check/content.ts';
import { councilSideWorld, meeting } from '../../council-side.ts';

/** Files that people sent, each with one mistake, or with something that only looks like one. */
const folder = join(import.meta.dirname, '../../fixtures/cases');
const expected = load(readFileSync(join(folder, 'markdown.yaml'), 'utf8')) as Record<
  string,
  string[]
>;
const inspection = 'inspections/brent/2026-05-ilacs.md';
const visit = 'inspections/brent/2025-11-focused-visit.md';

function fileOf(name: string): string {
  const bytes = readFileSync(join(folder, 'markdown', name)).toString('latin1');
  return bytes.includes('committee:')
    ? meeting
    : bytes.includes('focused-visit')
      ? visit
      : inspection;
}

/** What an officer hears of one of them, and what was read. */
function checkedCase(name: string): { told: string[]; checked: Checked } {
  const world = councilSideWorld();
  const file = fileOf(name);
  copyFileSync(join(folder, 'markdown', name), join(world, file));
  const checked = checkContent(world);
  const told = checked.problems
    .filter((problem) => problem.file === file && problem.severity === 'error')
    .map(
      ({ line, column, message, fix }) => `${String(line)}:${String(column)} ${message} → ${fix}`,
    );
  return { told, checked };
}

describe('a file that somebody sent is read right, or refused with the words for its mistake:', () => {
  test.each(readdirSync(join(folder, 'markdown')))('%s', (name) => {
    expect(checkedCase(name).told).toEqual(expected[name]);
  });
});

describe('what only looks different says the same:', () => {
  const dataOf = (name: string): unknown =>
    checkedCase(name).checked.content.inspections.find(({ file }) => file === inspection)?.data;

  test.each([
    ...['bom.md', 'cr.md', 'crlf.md', 'utf16.md', 'key-nbsp.md', 'key-spacecolon.md'],
    ...['authname.md', 'grade-cap.md', 'grade-space.md'],
  ])('%s', (name) => {
    const right = dataOf('asis.md');
    expect(right).toBeDefined();
    expect(dataOf(name)).toEqual(right);
  });
});
