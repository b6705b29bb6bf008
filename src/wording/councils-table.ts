import { mostInTable } from '../domain/parts.ts';
import type { Noun } from '../schemas/site.ts';
import { eachBody } from './counts.ts';
import { capitalised, countedInDigits, digits } from './words.ts';

/** Words of the table of all bodies, and of the pages that are made of it. */

/** What the table holds. */
export function councilsTableLead(
  count: number,
  { upTo, bodies, hasGrades }: { upTo: string; bodies: Noun; hasGrades: boolean },
): string {
  return `The latest ${hasGrades ? 'grades' : 'results'} of ${eachBody(count, bodies)}, in order of name. Results published up to ${upTo}.`;
}

/** The caption of a table of all that is newest. */
export function latestUpTo(upTo: string, hasGrades: boolean): string {
  return `Latest ${hasGrades ? 'grades' : 'results'}, published up to ${upTo}`;
}

/** The title of a part of a list; the first has the title of the list itself. */
export function listPage(title: string, part: number): string {
  return part === 1 ? title : `${title}, page ${String(part)}`;
}

/** The labels of the fields that narrow the table. */
export function filterWords({ one }: Noun) {
  return { name: `Name of a ${one}`, region: 'Region', allRegions: 'All regions' };
}

/** “All councils in one table”, or “All schools from A to Z” where one does not hold them. */
export function allListed({ many }: Noun, count: number): string {
  return count > mostInTable ? `All ${many} from A to Z` : `All ${many} in one table`;
}

/** “Who changed in 2026”. */
export function changedTitle(year: string): string {
  return `Who changed in ${year}`;
}

/** What that page is, for search engines. */
export function changedDescription(year: string, { many }: Noun): string {
  return `The ${many} inspected again in ${year}: what is better, worse and the same.`;
}

/** The years that have a page: “2026: 31 councils”. */
export function yearInList(year: string, count: number, { one, many }: Noun): string {
  return `${year}: ${countedInDigits(count, one, many)}`;
}

/** The page of those whose last inspection is longest ago. */
export const waitingTitle = 'Who was inspected longest ago';

/** What is said of a table that holds the first of many. */
export function onlyFirst(count: number, all: number, many: string): string {
  return `The table has the first ${digits.format(count)} of ${digits.format(all)} ${many}.`;
}

/** What that page is, for search engines. */
export function waitingDescription({ many }: Noun): string {
  return `${capitalised(many)} in order of the day of their last full inspection.`;
}

/** The title of a map: of what leads, or of one thing that is judged. */
export function mapTitle({ one }: Noun, plain?: string): string {
  return plain === undefined ? `Every ${one} on a map` : `${plain}: every ${one} on a map`;
}

/** What that page is, for search engines. */
export function mapDescription({ plain }: { plain: string }, { one }: Noun, upTo: string): string {
  return `${plain}: the latest grade of every ${one} on a map, published up to ${upTo}.`;
}
