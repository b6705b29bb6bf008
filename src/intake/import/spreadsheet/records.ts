import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../../problems/problem.ts';
import { fileProblem } from './text.ts';

/** A row as it lies in the file, blank rows included, so that numbers are those of the spreadsheet. */
export type SheetLine = { number: number; line: number; cells: string[] };

/** What programs put between cells. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Takes the text of a spreadsheet apart. What stands between the cells is what the file says in a first
 * line `sep=;`, else what is most often in its first lines.
 */
export function recordsOf(text: string, file: string): SheetLine[] | Problem {
  const [, said] = /^sep=(.)\n/.exec(text) ?? [];
  // A line that stays, blank, so that all others keep their numbers.
  const table = said === undefined ? text : text.slice('sep=,'.length);
  const delimiter = said ?? likelyDelimiter(table);
  try {
    const ends: number[] = [];
    const records = parse(table, {
      delimiter,
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    return records.map((cells, index) => ({
      number: index + 1,
      line: (ends[index] ?? 1) - cells.join('').split('\n').length + 1,
      cells,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return fileProblem(file, line, 'broken-csv', ...reason(error.code));
  }
}

/** The first lines hold the names of the columns, perhaps below a title. */
function likelyDelimiter(text: string): string {
  const lines = text.split('\n', 10);
  const most = (delimiter: string): number =>
    Math.max(...lines.map((line) => line.split(delimiter).length));
  return DELIMITERS.reduce((a, b) => (most(b) > most(a) ? b : a));
}

function reason(code: string): [message: string, fix: string] {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return [
      'A cell begins with a quotation mark here, and none ends it.',
      'Write the second quotation mark at the end of the cell, or take the first one out.',
    ];
  }
  if (/OPENING_QUOTE|CLOSING_QUOTE/.test(code)) {
    return [
      'There is a quotation mark in the middle of a cell here.',
      'Write “ ” for marks inside a cell, or put the whole cell between quotation marks and write each mark inside twice: "8 ""Sept""".',
    ];
  }
  return [
    'This is not a spreadsheet in CSV form.',
    'Save the spreadsheet again as “CSV UTF-8”, with commas between the cells.',
  ];
}
