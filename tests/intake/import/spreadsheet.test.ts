import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/intake/import/spreadsheet/read.ts';
import { realSpreadsheets, temporaryFolder, told } from './desk.ts';

const areas = new Set(['care_leavers']);
const header =
  'la_name,gss,ofsted_provider_id,inspection_type,start,end,published,topic,priority_action';

/** Reads a spreadsheet that has just these bytes. */
function read(bytes: string | Buffer) {
  const path = join(temporaryFolder(), 'visits.csv');
  writeFileSync(path, bytes);
  return readSpreadsheet(path, areas);
}

function problemsIn(bytes: string | Buffer): string[] {
  const found = read(bytes);
  return 'problems' in found ? told(found.problems) : [];
}

function rowsIn(bytes: string | Buffer) {
  const found = read(bytes);
  return 'rows' in found ? found.rows : [];
}

describe('a spreadsheet', () => {
  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const [row] = rowsIn(`\uFEFF${header}\r\nBrent,,,focused visit,,,,x,no\r\n`);
    expect(row?.cells).toMatchObject({ la_name: 'Brent', topic: 'x', priority_action: 'no' });
  });

  test('may have line ends inside quotes: rows and lines are counted apart', () => {
    const rows = rowsIn(`${header}\r\nBrent,,,,,,,"a\r\nb",no\r\n\r\nHull,,,,,,,c,no\r\n`);
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });

  test('in another encoding is refused with the line of the first letter that cannot be read', () => {
    expect(problemsIn(Buffer.from(`${header}\nBrent,,,,,,,caf\xe9,no\n`, 'latin1'))).toEqual([
      'visits.csv:2:1 This file is not saved as UTF-8: a letter cannot be read here. → Save it again as “CSV UTF-8”.',
    ]);
  });

  test('with an open quotation is refused', () => {
    expect(problemsIn(`${header}\nBrent,,,,,,,"open,no\n`)[0]).toContain(
      'A cell begins with a quotation mark here, and none ends it.',
    );
  });

  test('with a missing and an unknown column is told both, with the columns it should have', () => {
    const columns =
      'inspection_type, published, topic, la_name, gss, region, start, end, priority_action';
    expect(problemsIn(`${header.replace('topic', 'subject')}\nBrent,,,,,,,x,no\n`)).toEqual([
      `visits.csv:1:1 The column “topic” is missing. → A spreadsheet of visits without grades has the columns ${columns}.`,
      `visits.csv:1:8 The column “subject” is not known. → A spreadsheet of visits without grades has the columns ${columns}. If it is one of these under another name, write that into site.yaml under importColumns, such as subject: published; or subject: "-" if nobody needs it.`,
    ]);
  });

  test('with a column of another kind of spreadsheet is told which kind that is', () => {
    const [problem] = problemsIn(`${header},report_url
Brent,,,,,,,x,no,
`);
    expect(problem).toContain(
      'The column “report_url” is not known. It belongs to a spreadsheet of graded inspections or inspections with an outcome in words.',
    );
  });

  test('with a column twice is refused', () => {
    expect(problemsIn(`${header},topic\nBrent,,,,,,,x,no,y\n`)[0]).toContain(
      'The column “topic” is there twice.',
    );
  });

  test('of another kind is told which kinds there are', () => {
    const [problem] = problemsIn('name;grade\nBrent;good\n');
    expect(problem).toContain('The first row is not that of a spreadsheet that can be imported.');
    expect(problem).toContain('councils (la_name, official_name,');
  });

  test('with too few cells in a row is told the row', () => {
    expect(problemsIn(`${header}\nBrent,no\n`)).toEqual([
      'visits.csv:2:1 Row 2 has 2 cells, the first row 9. → Put text that has a comma in it between double quotes.',
    ]);
  });

  test('without a row is refused, and so is one that is not there', () => {
    expect(problemsIn(`${header}\n`)[0]).toContain('There is no row below the header.');
    expect(readSpreadsheet('nowhere.csv', areas)).toMatchObject({
      problems: [{ code: 'unreadable-file' }],
    });
  });

  test('of graded inspections may have a column for each area of any framework', () => {
    const [real = ''] = readFileSync(join(realSpreadsheets, 'inspections.csv'), 'utf8').split('\n');
    const base = 'inspection_id,la_name,gss,ofsted_provider_id,region,framework,inspection_type';
    const few = `${base},start,end,visits_on_site,published,areas_for_improvement,dates_verbatim,published_in_report,report_url`;
    expect(problemsIn(`${few},care_leavers\n${','.repeat(15)}x\n`)).toEqual([]);
    expect(problemsIn(`${real}\n`).join()).toContain('The column “adoption” is not known.');
  });
});
