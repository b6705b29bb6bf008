import type { Problem } from '../../problems/problem.ts';
import type { SourceFile } from '../read/front-matter.ts';
/** A rule that one file may break in one place, with the reason. */
export type Exception = {
    rule: string;
    text: string;
    why: string;
};
/**
 * Takes out what a file is allowed, line by line.
 *
 * @param found what the rules found in the file's prose.
 * @param exceptions what the file's front matter allows.
 * @returns what is left, and each exception that nothing needs.
 */
export declare function withoutExceptions(source: SourceFile, found: readonly Problem[], exceptions: readonly Exception[]): Problem[];
