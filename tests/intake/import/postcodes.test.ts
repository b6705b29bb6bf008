import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importPostcodes, type ImportedPostcodes } from '../../../src/intake/import/postcodes.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { findEdits } from '../../find-world.ts';
import { worldWith } from '../../world.ts';

const good = 'from,council\nBD10AA,bradford\nHA11AA,brent\nHA19ZZ,\n';

function imported(csv: string, folder = worldWith(findEdits)): ImportedPostcodes {
  const place = mkdtempSync(join(tmpdir(), 'postcodes-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const file = join(place, 'ranges.csv');
  writeFileSync(file, csv);
  return importPostcodes({ file, folder, vintage: '2030', dryRun: false });
}

test('a list of ranges becomes a file for each area, which the check takes', () => {
  const folder = worldWith(findEdits);
  expect(imported(good, folder)).toEqual({ problems: [], ranges: 3, areas: 2 });
  expect(readFileSync(join(folder, 'postcodes/ha.yaml'), 'utf8')).toContain('1AA 1, 9ZZ 2');
  expect(readContent(folder).problems).toEqual([]);
});

test('an area that the list does not have any more goes', () => {
  const folder = worldWith(findEdits);
  imported(good, folder);
  expect(existsSync(join(folder, 'postcodes/g.yaml'))).toBe(false);
});

test.each([
  ['BD1,bradford', '“BD1” is no whole postcode.'],
  ['BD10AA,atlantis', 'There is no council “atlantis”.'],
])('a row “%s” is refused, with its line, and nothing is written', (row, message) => {
  const { problems, ranges } = imported(`from,council\n${row}\n`);
  expect(problems.map((problem) => [problem.line, problem.message])).toEqual([[2, message]]);
  expect(ranges).toBe(0);
});

test('a spreadsheet of something else is refused', () => {
  const [problem] = imported('name,grade\nBrent,Good\n').problems;
  expect(problem?.fix).toBe('Write: from,council');
});
