import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brent2023, contentWithCouncils, importInto, sheet, tally, told } from './desk.ts';

/** An inspectorate of its own, with its own scale: one file of data. */
const tidiness = `id: tidy-2024
family: tidy
subject: tidiness
name: Inspection of how tidy the town is
shortName: Tidy towns
about: How tidy the town is.
inspectorates: [Tidy Towns]
kinds:
  - id: walk
    name: walk
    about: Inspectors walk through the town.
    from: 2024-01-01
outcome: graded
grades:
  - { id: a-plus, label: A plus, meaning: Very tidy., mark: star }
  - { id: d, label: D, meaning: Not tidy., mark: cross }
areas:
  - { id: streets-and-squares, label: Streets and squares, plain: Streets, about: The streets. }
  - { id: parks, label: Parks, plain: Parks, about: The parks. }
`;

const walk = {
  ...brent2023,
  framework: 'TIDY 2024',
  inspection_type: 'Walk',
  start: '2024-05-01',
  end: '2024-05-02',
  visits_on_site: '',
  published: '2024-06-01',
  overall_effectiveness: '',
  impact_of_leaders: '',
  help_and_protection: '',
  children_in_care: '',
  care_leavers: '',
  streets_and_squares: 'a Plus.',
  parks: 'd',
};

function contentWithTidiness(): string {
  const folder = contentWithCouncils();
  writeFileSync(join(folder, 'frameworks/tidy-2024.yaml'), tidiness);
  return folder;
}

test('a new framework is imported with no new code: its columns are its areas', () => {
  const folder = contentWithTidiness();
  const imported = importInto(folder, [
    sheet('inspections', [walk], ['streets_and_squares', 'parks']),
  ]);
  expect(imported.problems).toEqual([]);
  expect(tally(imported)).toEqual({ created: 1 });
  expect(readFileSync(join(folder, 'inspections/brent/2024-05-tidy.md'), 'utf8')).toContain(
    '  judgements:\n    - area: streets-and-squares\n      grade: a-plus\n    - area: parks\n      grade: d\n',
  );
});

test('a column that its rows need and the spreadsheet lacks is told once', () => {
  const rows = [walk, { ...walk, la_name: 'Bradford', gss: 'E08000032' }];
  const { problems } = importInto(contentWithTidiness(), [sheet('inspections', rows, ['parks'])]);
  expect(told(problems)).toEqual([
    'inspections.csv:1:1 “tidy-2024” judges an area that has no column here. → Add a column “streets_and_squares”.',
  ]);
});
