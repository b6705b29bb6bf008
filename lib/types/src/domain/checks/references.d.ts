import { type Rule } from './facts.ts';
/** Every short name that points to another file or to the settings has to be there. */
export declare const unknownReferences: Rule;
