import type { Problem } from './problem.ts';
/**
 * One problem as a workflow command, which GitHub shows beside the line it speaks of.
 *
 * @param more what else to say, after the fix.
 */
export declare function toAnnotation(problem: Problem, more?: string): string;
/** The escapes of workflow commands: data may hold colons and commas, properties may not. */
export declare function data(text: string): string;
export declare function property(text: string): string;
