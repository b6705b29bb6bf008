import type { Problem } from './problem.ts';
/**
 * Tells problems the way an officer reads them: file by file, each with its place, what is wrong
 * and what to write instead.
 *
 * @param root what the files' names are put behind, such as the content folder.
 */
export declare function reportProblems(problems: readonly Problem[], root: string): string;
/** “1 error”, “3 errors”, “no errors”. */
export declare function countOf(count: number, one: string, many?: string): string;
