import { eachCouncil } from './counts.ts';
import { countedInDigits } from './words.ts';

/** Words of the table of all councils. */

/** What the table holds. */
export function councilsTableLead(count: number, upTo: string): string {
  return `The latest grades in ${eachCouncil(count)}, in order of name. Results published up to ${upTo}.`;
}

/** The labels of the fields that narrow the table. */
export const filterWords = {
  name: 'Name of a council',
  region: 'Region',
  allRegions: 'All regions',
};

/** “Councils inspected again in 2026”. */
export function changedTitle(year: string): string {
  return `Who changed in ${year}`;
}

/** The years that have a page: “2026: 31 councils”. */
export function yearInList(year: string, count: number): string {
  return `${year}: ${countedInDigits(count, 'council')}`;
}

/** The title of a map: of what leads, or of one thing that is judged. */
export function mapTitle(plain?: string): string {
  return plain === undefined ? 'Every council on a map' : `${plain}: every council on a map`;
}
