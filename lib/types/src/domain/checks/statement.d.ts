import type { Rule } from './facts.ts';
/** The law asks for a look at the accessibility statement once a year (SI 2018/952, regulation 8). */
export declare const staleStatement: Rule;
