import type { Content } from '../../schemas/collections.ts';
import type { Finding } from '../../problems/problem.ts';
/**
 * Holds all files together and finds what is wrong between them.
 *
 * @param content every file that is valid by itself.
 * @param broken the others, as `collection/id`: pointing at one of them is no second mistake.
 */
export declare function crossFileFindings(content: Content, broken: ReadonlySet<string>): Finding[];
