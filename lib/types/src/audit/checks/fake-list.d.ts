import type { PageCheck } from '../check.ts';
/** WCAG 1.3.1: what looks like a list is one. */
export declare const fakeList: PageCheck;
