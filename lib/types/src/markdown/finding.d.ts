import type { Node } from 'unist';
import type { Problem } from '../problems/problem.ts';
/** A problem found in prose. Line and column count from 1 in the text that was parsed. */
export type Finding = Omit<Problem, 'file'>;
/** What a rule says of a place: everything of a finding but the place. */
export type Verdict = Omit<Finding, 'line' | 'column'>;
/** Joins a verdict to the start of a node, or to the start of the text if the node has no place. */
export declare function at(node: Node | undefined, verdict: Verdict): Finding;
/** The line and column of an offset, as a parser counts them. */
export declare function placeOf(text: string, offset: number): {
    line: number;
    column: number;
};
/** Joins a verdict to an offset of the parsed text. */
export declare function atOffset(text: string, offset: number, verdict: Verdict): Finding;
/** Where a text begins in the author's file. */
export type Origin = {
    file: string;
    firstLine: number;
    firstColumn: number;
};
/** Moves findings from the parsed text to the author's file. Only the first line starts further in. */
export declare function inFile(findings: readonly Finding[], origin: Origin): Problem[];
/** Orders findings as they come in the text. */
export declare function byPosition(a: Finding, b: Finding): number;
