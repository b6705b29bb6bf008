import type { ProseFinding } from '../finding.ts';
import type { SortedPage, ProseRule } from '../page.ts';
import { abbreviations } from './abbreviations.ts';
import { bareAddress } from './bare-address.ts';
import { boldHeading } from './bold-heading.ts';
import { brokenEmphasis } from './broken-emphasis.ts';
import { capitals } from './capitals.ts';
import { emptyHeading } from './empty-heading.ts';
import { typedList } from './fake-list.ts';
import { fakeTable } from './fake-table.ts';
import { headingMark } from './heading-mark.ts';
import { headingOrder } from './heading-order.ts';
import { linkWords } from './link-words.ts';
import { noteMark } from './note-mark.ts';
import { numericDate } from './numeric-date.ts';
import { personalAddress } from './personal-address.ts';
import { placeOrColour } from './place-or-colour.ts';
import { ruleFirst } from './rule-first.ts';
import { sameTarget } from './same-target.ts';
import { sameWords } from './same-words.ts';
import { tableAlignment } from './table-alignment.ts';
import { tableCells } from './table-cells.ts';
import { tableHeader } from './table-header.ts';

/** What holds for a line as much as for a page. */
export const INLINE_RULES: readonly ProseRule[] = [
  ...[linkWords, bareAddress, placeOrColour, capitals],
  ...[brokenEmphasis, noteMark, numericDate, personalAddress],
];

const PAGE_RULES: readonly ProseRule[] = [
  ...INLINE_RULES,
  ...[headingOrder, emptyHeading, boldHeading, headingMark, typedList, fakeTable, ruleFirst],
  ...[sameWords, sameTarget, tableHeader, tableCells, tableAlignment],
];

/** What a page's structure gets wrong. Takes the abbreviations that need no opening. */
export function checkStructure(
  page: SortedPage,
  knownAbbreviations: readonly string[],
): ProseFinding[] {
  return [...PAGE_RULES.flatMap((rule) => rule(page)), ...abbreviations(page, knownAbbreviations)];
}
