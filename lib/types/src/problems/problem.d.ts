/**
 * One thing that an officer has to put right, or may want to.
 *
 * Every gate (one file, all files, the finished site) finds problems as plain records, and only
 * reporters turn them into words on a screen, so that the same finding reads the same everywhere.
 */
export type Problem = {
    /** What kind of problem it is, in kebab case: tests, waivers and machines go by it. */
    code: string;
    /** An error stops the build; advice is worth reading and stops nothing. */
    severity: 'error' | 'advice';
    /** The file from the content folder, with forward slashes. */
    file: string;
    /** Counted from 1, in the author's whole file. */
    line: number;
    /** Counted from 1. */
    column: number;
    /** What is wrong. */
    message: string;
    /** What to write instead. */
    fix: string;
};
/** The way to one value in a file's front matter, such as `['outcome', 'judgements', 2, 'area']`. */
export type FieldPath = readonly (string | number)[];
/**
 * A problem found in data, before anyone has looked up the line.
 * `read/locate.ts` turns the field into a line and a column, only for the problems there are.
 */
export type Finding = Omit<Problem, 'line' | 'column'> & {
    field: FieldPath;
};
/** Orders problems by file, then by place, so that a report reads like the folder. */
export declare function byPlace(a: Problem, b: Problem): number;
/** Orders two strings by code unit: the same on every machine, whatever its language. */
export declare function compareText(a: string, b: string): number;
