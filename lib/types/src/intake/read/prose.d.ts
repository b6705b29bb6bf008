import type { Renderers, Site } from '../../domain/site.ts';
import type { Bodies } from './bodies.ts';
/**
 * The renderers for content that has been checked, so no rule looks at it again. Terms of the
 * glossary link to their explanation.
 */
export declare function renderersFor({ glossary: terms }: Pick<Site, 'glossary'>, bodies: Bodies): Renderers;
/**
 * The renderers for content that nobody has checked, such as a file that is being written. A body is
 * read when a page asks for it.
 *
 * @returns functions that throw where there is an error, with every error by file and line.
 */
export declare function strictRenderersFor({ glossary: terms }: Pick<Site, 'glossary'>): Renderers;
