import type { Rule } from '../page.ts';
/** Characters that hide or reorder text, typed as they are or as an entity such as `&#x202E;`. */
export declare const characters: Rule;
