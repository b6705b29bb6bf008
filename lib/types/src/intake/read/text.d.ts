import type { Problem } from '../../problems/problem.ts';
/** A summary for residents is a few hundred words; a file this long is a mistake, such as a pasted PDF. */
export declare const mostBytes: number;
/**
 * Reads one file of content as text: UTF-8 without a byte order mark, lines ended by `\n`.
 *
 * @param path where the file lies.
 * @param file what to call it in a problem.
 * @returns the text, or the one problem that keeps it from being read.
 */
export declare function readText(path: string, file: string): string | Problem;
