import type { Problem } from '../problems/problem.ts';
import type { PageHeading } from './heading-ids.ts';
import { type RenderOptions } from './options.ts';
export type { GlossaryTerm } from './glossary.ts';
export type { PageHeading } from './heading-ids.ts';
export type { RenderOptions } from './options.ts';
export { checkInline, renderInline, showInline, type RenderedInline, type ShownInline, } from './render-inline.ts';
/** A body as every output needs it. The HTML is safe whatever the author wrote. */
export type ShownMarkdown = {
    html: string;
    /** The headings at the top level of the page, in order. */
    headings: PageHeading[];
    /** How many words the text has. */
    words: number;
};
/** A body for output, and all that is wrong with it in the order of the file. */
export type RenderedMarkdown = ShownMarkdown & {
    problems: Problem[];
};
/**
 * Turns an author's Markdown into HTML that can do no harm, and says all that is wrong with it,
 * with lines and columns of the author's file. Never throws, whatever the text.
 */
export declare function renderMarkdown(source: string, options: RenderOptions): RenderedMarkdown;
/** The HTML alone, for a text that has been checked: no rule looks at it a second time. */
export declare function showMarkdown(source: string, options: RenderOptions): ShownMarkdown;
/** The problems alone, for a text that is not to be shown. */
export declare function checkMarkdown(source: string, options: RenderOptions): Problem[];
