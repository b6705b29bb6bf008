import type { Rule } from '../page.ts';
/** Raw HTML, images, footnotes, struck-out words, code blocks and tick boxes. */
export declare const refused: Rule;
