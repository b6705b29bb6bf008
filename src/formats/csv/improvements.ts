import type { ImprovementPoint } from '../../domain/themes.ts';
import { whichInspection, type InspectionRow } from './inspections.ts';
import type { Column, Table } from './table.ts';

/** One point of an inspection’s list of what must improve. */
export type ImprovementRow = InspectionRow & { point: ImprovementPoint; number: number };

const columns: readonly Column<ImprovementRow>[] = [
  ...whichInspection,
  {
    name: 'number',
    about: 'The number of the point in the inspectors’ list.',
    type: 'integer',
    required: true,
    value: ({ number }) => String(number),
  },
  {
    name: 'point',
    about: 'The short name of the point. It never changes.',
    type: 'string',
    required: true,
    value: ({ point }) => point.id,
  },
  {
    name: 'area',
    about:
      'The area that it belongs to, by its short name in the framework, where somebody says so.',
    type: 'string',
    value: ({ point }) => point.area,
  },
  {
    name: 'text',
    about: 'What must improve, in our own words. It may hold inline Markdown.',
    type: 'string',
    required: true,
    value: ({ point }) => point.text,
  },
  {
    name: 'pages',
    about: 'The pages of the report that it stands on, with spaces between; empty where not noted.',
    type: 'string',
    value: ({ point }) => point.pages?.join(' '),
  },
  {
    name: 'themes',
    about: 'What it is about, by the short names in themes.json, with spaces between.',
    type: 'string',
    value: ({ point }) => point.themes.join(' '),
  },
];

/** The table with a row for each point that must improve. */
export const improvementsTable: Table<ImprovementRow> = {
  name: 'improvements',
  title: 'What must improve, point by point',
  about:
    'The lists of the inspections whose points we have told. An inspection that is not here may well have a list.',
  key: ['inspection', 'point'],
  columns,
};

/** The points of one inspection as rows, in the order of its report. */
export function improvementRows(row: InspectionRow): ImprovementRow[] {
  return row.inspection.improvements.map((point, index) => ({ ...row, point, number: index + 1 }));
}
