import type { Case } from './judge.ts';
/**
 * The HTML test cases in a copy of the repository w3c/wcag-act-rules that lies in `folder/WAI`, of
 * the rules that WCAG conformance needs. Throws where there is no such copy.
 */
export declare function readCases(folder: string): Promise<Case[]>;
