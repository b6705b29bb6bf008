import type { Problem } from '../../problems/problem.ts';
/** A file taken apart: the YAML of its front matter, and its body with the lines both begin at. */
export type SourceFile = {
    file: string;
    yaml: string;
    yamlLine: number;
    body: string;
    /** 0 where the file has no body. */
    bodyLine: number;
};
/**
 * Takes a Markdown file apart. The front matter lies between two lines of three hyphens at the top.
 *
 * @returns the parts, or the problem that there is no front matter or that it never ends.
 */
export declare function splitMarkdown(file: string, source: string): SourceFile | Problem;
/** Takes a file of YAML alone. */
export declare function splitYaml(file: string, source: string): SourceFile;
/**
 * The data that the front matter holds. Dates stay text (YAML 1.2 core schema).
 *
 * Values come from a fast reader; only a file with a mistake is read again by the slower one that
 * knows where everything stands.
 *
 * @returns the data, or every mistake in the YAML with its line.
 */
export declare function frontMatter(source: SourceFile): {
    data: unknown;
} | {
    problems: Problem[];
};
