import type { PageCheck } from '../check.ts';
/** WCAG 1.4.12: line height 1.5, letters 0.12 em, words 0.16 em, paragraphs 2 em apart, and nothing lost. */
export declare const textSpacing: PageCheck;
