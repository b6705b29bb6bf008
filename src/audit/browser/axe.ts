import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const bestPracticeTag = 'best-practice';

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and best practice. Without names, axe leaves out 15 rules. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', bestPracticeTag];

/** Rules that axe calls experimental, or that are of AAA, asked because no check of our own looks for the same. */
export const extraRules = [
  'label-content-name-mismatch',
  'css-orientation-lock',
  'table-fake-caption',
  'meta-refresh-no-exceptions',
];

/** The rule for contrast at AAA (WCAG 1.4.6): asked only where somebody asks for AAA by name. */
export const enhancedRules = ['color-contrast-enhanced'];

/** Rules that depend on where things lie, and so are asked again at 320 px. */
export const placeRules = ['target-size', 'color-contrast', 'scrollable-region-focusable'];

/** axe-core as one script for a page. */
export function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
