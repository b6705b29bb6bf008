import type { Row } from '../spreadsheet/row.ts';
import type { Plan, PlannedFile, World } from './planned.ts';
/** A row of graded inspections as the file of one inspection. */
export declare function planGraded(row: Row, { councils, frameworks }: World): Plan<PlannedFile>;
/** A row of visits without grades as the file of one visit. Their spreadsheet has no addresses. */
export declare function planUngraded(row: Row, { councils, frameworks }: World): Plan<PlannedFile>;
/** A row of outcomes in words as the file of one inspection. */
export declare function planNarrative(row: Row, { councils, frameworks }: World): Plan<PlannedFile>;
