import { type Rule } from '../page.ts';
/**
 * Nothing is said by place or colour alone (WCAG 1.3.3, 1.4.1). Advice: it goes by phrases, and
 * a phrase can be innocent.
 */
export declare const placeOrColour: Rule;
