import type { Spreadsheet } from '../spreadsheet/read.ts';
import type { Plan, PlannedFile, World } from './planned.ts';
/**
 * Turns the rows of spreadsheets into files of content, as plain data.
 *
 * @param spreadsheets in any order: councils in one of them are known to the others.
 * @param world the councils and frameworks that the content has already.
 * @returns the files, and every problem of every row. With one error among them nothing may be written.
 */
export declare function planImport(spreadsheets: readonly Spreadsheet[], world: World): Plan<PlannedFile>;
