import { areasAndOverall, isCounted } from '../../domain/outcome.ts';
import type { ApiJudgement } from '../../schemas/api-inspection.ts';
import { judgementRecord } from '../api/inspection.ts';
import { whichInspection, type InspectionRow } from './inspections.ts';
import type { Column, Table } from './table.ts';

/** One judgement of one inspection. */
export type JudgementRow = InspectionRow & { judgement: ApiJudgement };

const columns: readonly Column<JudgementRow>[] = [
  ...whichInspection,
  {
    name: 'area',
    about: 'What was judged, by its short name in the framework; overall is all areas together.',
    type: 'string',
    required: true,
    value: ({ judgement }) => judgement.area,
  },
  {
    name: 'area_label',
    about: 'What was judged, as the inspectorate prints it.',
    type: 'string',
    required: true,
    value: ({ judgement }) => judgement.label,
  },
  {
    name: 'grade',
    about: 'The grade, by its short name in the framework. Empty where “missing” is not.',
    type: 'string',
    value: ({ judgement }) => ('grade' in judgement ? judgement.grade : undefined),
  },
  {
    name: 'printed',
    about: 'The grade as this report prints it, or the words in its place.',
    type: 'string',
    required: true,
    value: ({ judgement }) => ('grade' in judgement ? judgement.printed : judgement.words),
  },
  {
    name: 'score',
    about: 'A score or percentage that the report prints beside the grade, as printed.',
    type: 'string',
    value: ({ judgement }) => ('grade' in judgement ? judgement.score : undefined),
  },
  {
    name: 'missing',
    about: 'not-judged, not-known, not-in-framework or not-applicable, where there is no grade.',
    type: 'string',
    value: ({ judgement }) => ('missing' in judgement ? judgement.missing : undefined),
  },
  {
    name: 'why',
    about: 'Why there is no grade, in words.',
    type: 'string',
    value: ({ judgement }) => ('missing' in judgement ? judgement.why : undefined),
  },
  {
    name: 'area_printed',
    about: 'What was judged, as this report prints it, mistakes of print included.',
    type: 'string',
    required: true,
    value: ({ judgement }) => judgement.printedArea ?? judgement.label,
  },
];

/** The table with a row for each judgement of a graded inspection. */
export const judgementsTable: Table<JudgementRow> = {
  name: 'judgements',
  title: 'Judgements, one in a row',
  about: 'Graded inspections only. A judgement without a grade has its reason. None is worked out.',
  key: ['inspection', 'area'],
  columns,
};

/** The judgements of one inspection as rows. A visit without grades has none. */
export function judgementRows(row: InspectionRow): JudgementRow[] {
  const { inspection } = row;
  if (!isCounted(inspection)) return [];
  return areasAndOverall(inspection).map((area) => ({
    ...row,
    judgement: judgementRecord(area, inspection),
  }));
}
