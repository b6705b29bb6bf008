import type { FieldPath } from '../../../problems/problem.ts';
/** One value to set in a file, or to take out where it is undefined. */
export type Step = {
    field: FieldPath;
    value: unknown;
};
/** One fact that a spreadsheet gives otherwise than the file does. */
export type Change = {
    field: FieldPath;
    /** What the file says, in short; undefined where it says nothing. */
    before: string | undefined;
    after: string;
    /** Whether it changes what inspectors found. Nobody but an editor may settle that. */
    isContested: boolean;
    steps: Step[];
};
/**
 * What a spreadsheet has to change in a file.
 *
 * Only facts that the spreadsheet gives are compared: all else in the file is the editors' own. A
 * fact is never taken out because a spreadsheet leaves it out.
 *
 * @param present the front matter of the file, as plain data.
 * @param planned what the spreadsheet says, as plain data.
 */
export declare function differences(present: unknown, planned: unknown, field?: FieldPath): Change[];
