import type { Options as Schema } from 'rehype-sanitize';
/**
 * All that may ever leave the Markdown room, whatever came in. No `class`, `style` or `align`,
 * so nothing can be centred or justified; no images, frames, forms or scripts. Every id carries
 * a prefix, so that it cannot stand in for an element or a variable of the page (DOM clobbering).
 */
export declare const SCHEMA: Schema;
