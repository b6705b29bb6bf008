import type { Authority, Inspection, Site } from '../../domain/site.ts';
import type { Column, Table } from './table.ts';
/** An inspection with its council. */
export type InspectionRow = {
    inspection: Inspection;
    authority: Authority;
};
/** The columns that say which inspection a row is about. Both tables begin with them. */
export declare const whichInspection: readonly Column<InspectionRow>[];
/** The table with a row for each inspection or visit, and a column for each area ever judged. */
export declare function inspectionsTable({ settings, frameworks }: Site): Table<InspectionRow>;
