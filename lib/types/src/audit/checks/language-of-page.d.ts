import type { PageCheck } from '../check.ts';
/** WCAG 3.1.1: a screen reader speaks the page in the language it names. */
export declare const languageOfPage: PageCheck;
