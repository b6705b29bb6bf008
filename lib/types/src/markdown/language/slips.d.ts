import { type Finding } from '../finding.ts';
import type { Prose } from './prose.ts';
/**
 * Finds slips of the pen: a word typed twice, and “a” where “an” belongs. Advice: names and letters
 * read aloud break the rule.
 */
export declare function slips({ source, sentences }: Prose): Finding[];
