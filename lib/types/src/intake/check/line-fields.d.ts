import type { FieldPath } from '../../problems/problem.ts';
import type { Content } from '../../schemas/collections.ts';
/** One line of front matter that residents read, and where it stands. */
export type Line = {
    field: FieldPath;
    text: string;
};
/** The lines of one file. */
export type LinesOfFile = {
    file: string;
    lines: Line[];
};
/** Every line of front matter that pages show as prose, file by file. */
export declare function linesIn({ inspections, responses, meetings }: Content): LinesOfFile[];
