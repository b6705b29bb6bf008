import type { Counts } from './judge.ts';
/**
 * By rule, as other engines are counted: the check is for the ACT rule that the case belongs to.
 * Gives a way to count faults.
 */
export declare function createByRule(): Counts;
