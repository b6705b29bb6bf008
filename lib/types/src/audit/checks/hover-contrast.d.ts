import type { PageCheck } from '../check.ts';
/** WCAG 1.4.3 holds for every state of a link or button; axe sees only the first. */
export declare const hoverContrast: PageCheck;
