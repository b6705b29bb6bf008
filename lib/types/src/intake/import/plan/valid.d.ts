import type { Problem } from '../../../problems/problem.ts';
import type { PlannedFile } from './planned.ts';
/** What the schema finds in a planned file, told of its row: the last gate before the disk. */
export declare function invalidFacts(planned: PlannedFile): Problem[];
