import type { PageCheck } from '../check.ts';
/** WCAG 3.1.2: a part in another language says so. */
export declare const languageOfParts: PageCheck;
