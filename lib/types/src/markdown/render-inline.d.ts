import type { Problem } from '../problems/problem.ts';
import { type RenderOptions } from './options.ts';
/** A line of Markdown, such as one item of a list in front matter, without a paragraph around it. */
export type ShownInline = {
    html: string;
};
/** A line for output, and all that is wrong with it. */
export type RenderedInline = ShownInline & {
    problems: Problem[];
};
/**
 * Renders a front matter string that may hold inline Markdown: links, emphasis and code, no
 * blocks. Says all that is wrong with it. Never throws, whatever the text.
 */
export declare function renderInline(source: string, options: RenderOptions): RenderedInline;
/** The HTML alone, for a line that has been checked. */
export declare function showInline(source: string): ShownInline;
/** The problems alone, for a line that is not to be shown. */
export declare function checkInline(source: string, options: RenderOptions): Problem[];
