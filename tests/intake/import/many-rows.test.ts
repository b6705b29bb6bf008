import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/intake/import/report.ts';
import { brentVisit, contentWithCouncils, importInto, sheet, type Cells } from './desk.ts';

describe('of many rows with the same kind of mistake', () => {
  const lines = (rows: readonly Cells[]): string[] =>
    reportLines(importInto(contentWithCouncils(), [sheet('focused-visits', rows)]), false);
  const inMonth = (month: number, cells: Cells): Cells =>
    Object.fromEntries(
      Object.entries({ ...brentVisit, ...cells }).map(([column, cell]) => [
        column,
        cell.replace('2024-03', `2024-0${String(month)}`).replace('2024-04', '2024-12'),
      ]),
    );

  test('each is told by its number, with its own words where they differ', () => {
    const names = ['Atlantis', 'Avalon', 'Camelot', 'Camelot'];
    const rows = names.map((la_name, index) => inMonth(index + 1, { la_name, gss: '' }));
    expect(lines(rows)[3]).toBe(
      '  The same in 4 rows: 2 (“Atlantis”), 3 (“Avalon”), 4 to 5 (“Camelot”).',
    );
  });

  test('right rows between them are not named', () => {
    const rows = [1, 2, 3, 4, 5].map((month) =>
      inMonth(month, month === 3 ? {} : { inspection_type: 'chat' }),
    );
    expect(lines(rows)[3]).toBe('  The same in 4 rows: 2 to 3, 5 to 6.');
  });
});
