import type { Block } from '../../domain/embed.ts';
/** The headings that a fragment may begin with. A page has its own first heading already. */
export declare const headingLevels: readonly [2, 3, 4];
export type HeadingLevel = (typeof headingLevels)[number];
/**
 * An embed as HTML to paste, made only of what {@link pasteContract} allows. It reads well without
 * any style. A table of two columns needs no `scope`: by the rules of HTML a header cell beside a
 * data cell names its row. Checkers ask for it all the same, so our own page, where no editor takes
 * it away, can have it.
 *
 * @param scoped whether header cells say what they are the headers of.
 */
export declare function pasteHtml(block: Block, level?: HeadingLevel, scoped?: boolean): string;
