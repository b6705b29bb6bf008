import type { Finding } from '../finding.ts';
import type { Page, Rule } from '../page.ts';
/** What holds for a line as much as for a page. */
export declare const INLINE_RULES: readonly Rule[];
/** What a page's structure gets wrong. Takes the abbreviations that need no opening. */
export declare function checkStructure(page: Page, knownAbbreviations: readonly string[]): Finding[];
