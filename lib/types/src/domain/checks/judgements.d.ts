import { type Rule } from './facts.ts';
/** Judgements have to be what the framework judges: no area too many, none too few, no other scale. */
export declare const badJudgements: Rule;
