import { type Finding } from '../finding.ts';
import type { Prose } from './prose.ts';
/** Sentences that are hard to follow because they are long. Advice: one long sentence stops nobody. */
export declare function longSentences(prose: Prose): Finding[];
