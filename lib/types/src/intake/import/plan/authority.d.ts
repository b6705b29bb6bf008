import type { Row } from '../spreadsheet/row.ts';
import type { Council } from './councils.ts';
import type { Plan, PlannedFile } from './planned.ts';
/** The council that a row of the spreadsheet of councils is about, for other rows to point to. */
export declare function councilInRow(row: Row): Council;
/** A row of the spreadsheet of councils as the file of one council. */
export declare function planAuthority(row: Row, councils: readonly Council[]): Plan<PlannedFile>;
