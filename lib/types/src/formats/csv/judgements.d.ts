import type { ApiJudgement } from '../../schemas/api-inspection.ts';
import { type InspectionRow } from './inspections.ts';
import type { Table } from './table.ts';
/** One judgement of one inspection. */
export type JudgementRow = InspectionRow & {
    judgement: ApiJudgement;
};
/** The table with a row for each judgement of a graded inspection. */
export declare const judgementsTable: Table<JudgementRow>;
/** The judgements of one inspection as rows. A visit without grades has none. */
export declare function judgementRows(row: InspectionRow): JudgementRow[];
