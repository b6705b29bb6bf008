import type { Phrase } from './vocabulary.ts';
/**
 * The words to avoid, ready to be looked for. Advice: most are right somewhere, and a page that
 * has one is still worth publishing.
 */
export declare function avoidWords(): Phrase[];
