import { type Rule } from '../page.ts';
/** No words in capitals: their shapes are lost, and some screen readers spell them. Advice. */
export declare const capitals: Rule;
