import type { Kit } from '../page/kit.ts';
/**
 * Whether the page draws the same elements in the same colours as when this was first asked.
 * Runs inside the page.
 */
export declare function sameLook(kit: Kit): boolean;
