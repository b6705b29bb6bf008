import type { Plan, PlannedFile } from './planned.ts';
import { type PrintedJudgement } from './printed.ts';
/**
 * Joins what the rows of all spreadsheets say of the same file.
 *
 * Two rows that make the same file are a problem. Judgements as printed go into the inspection they
 * belong to, or, where no row has it, into the file that is there.
 */
export declare function joinPlans(files: readonly PlannedFile[], printed: readonly PrintedJudgement[]): Plan<PlannedFile>;
