import type { PageCheck } from '../check.ts';
/** WCAG 2.2.2 and 2.3.3: what moves by itself stops for readers who ask for reduced motion. */
export declare const reducedMotion: PageCheck;
