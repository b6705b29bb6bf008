import type { Site } from '../../domain/site.ts';
import { type PublishedFile } from '../file.ts';
import { type Table } from './table.ts';
/** A table in one file, with what its columns mean. */
export type TableFile = {
    path: string;
    text: string;
    table: Described;
};
/** A table as a description needs it: what its rows are made of does not matter. */
export type Described = Omit<Table<never>, 'columns'> & {
    columns: readonly Omit<Table<never>['columns'][number], 'value'>[];
};
/** The folder of the tables below `/api/v1/`. */
export declare const csvFolder = "csv/";
/**
 * The facts as tables, with their descriptions as CSV on the Web (W3C) and as a Data Package
 * (version 2). There is a file for each year of publication; a file of all years is there too for as
 * long as it is not too large.
 */
export declare function tableFiles(site: Site): PublishedFile[];
/** Each table, whole and by year. Written once for a site: three files of the API need them. */
export declare function csvFiles(site: Site): TableFile[];
