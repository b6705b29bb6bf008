import type { Facts } from '../facts.ts';
/** Runs inside the page: what the checks across pages need to know of it. */
export declare function collectFacts(): Facts;
