import { type AstroPages } from './program/part.ts';
import type { Draft } from './draft.ts';
import type { Plan, Whole } from './plan.ts';
/**
 * Makes every page, or those of a share.
 *
 * @returns how many there are.
 * @throws where a page cannot be made, or is over its budget; the message names each.
 */
export declare function makePages(draft: Draft, plan: Plan, whole: Whole, pages: AstroPages): Promise<number>;
/**
 * Writes the forms that are no pages: data, HTML to paste, oEmbed.
 *
 * @returns how many files there are.
 * @throws where a file is too large to publish.
 */
export declare function makeForms(draft: Draft, plan: Plan, whole: Whole): number;
