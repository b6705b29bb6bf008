import type { z } from 'astro/zod';
import type { Problem } from '../../../problems/problem.ts';
import { type Row } from './row.ts';
/** Reads the cells of one row and keeps every problem it meets, so that all are told at once. */
export declare class RowReader {
    readonly row: Row;
    readonly problems: Problem[];
    constructor(row: Row);
    /** What a cell says, or nothing where it is blank. Some programs write blanks as “NaN”. */
    text(column: string): string;
    /** What a cell says; a blank one is a problem. */
    needed(column: string): string | undefined;
    /** What a cell says, where it is as a field of the content has to be; nothing where it is blank. */
    value<Value>(column: string, field: z.ZodType<Value>): Value | undefined;
    /** The same, but a blank cell is a problem. */
    neededValue<Value>(column: string, field: z.ZodType<Value>): Value | undefined;
    /** A whole number from 0 up; nothing where the cell is blank. */
    wholeNumber(column: string): number | undefined;
    /** Keeps a problem that makes the row a bad one. */
    fault(column: string, message: string, fix: string): void;
    /** Keeps the problem that the whole spreadsheet lacks a column. Each row tells it in the same words. */
    noColumn(column: string, message: string): void;
    /** Keeps advice: the row is taken, but somebody should look. */
    doubt(column: string, message: string, fix: string): void;
    /** Whether the row can be taken so far. */
    get isGood(): boolean;
}
