import type { Plan } from './plan.ts';
/**
 * Puts shares of a site together. The site is the same, byte for byte, as one that was built whole.
 *
 * @param named the folders of the shares; where there are none, all in shares/.
 * @throws where a share is missing or of another build: the last good site stays as it was.
 */
export declare function mergeShares(named: readonly string[], plan: Plan): Promise<void>;
