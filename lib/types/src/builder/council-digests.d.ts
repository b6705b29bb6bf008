import type { Content } from '../schemas/collections.ts';
/**
 * What the pages of a council are made of: its own files and what all councils have in common.
 *
 * @param others what else all of them show, such as the HTML around the pages.
 * @returns the digest for the short name of a council.
 */
export declare function councilDigests(content: Content, others: readonly string[]): (slug: string) => string;
