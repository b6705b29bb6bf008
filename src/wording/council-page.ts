import type { Noun } from '../schemas/site.ts';
import { countedInDigits, listInWords } from './words.ts';

/** Headings and links of a council’s page. */

/** “Earlier inspections and visits (4)”. */
export function earlierFolded(count: number): string {
  const words = 'Earlier inspections and visits';
  return count === 0 ? words : `${words} (${String(count)})`;
}

/** Results on another subject: “Special educational needs and disabilities: 2 inspections”. */
export function otherSubject(name: string, count: number): string {
  return `${name}: ${countedInDigits(count, 'inspection or visit', 'inspections and visits')}`;
}

/** “Result, June 2025”. */
export function resultHeading(month: string): string {
  return `Result, ${month}`;
}

/** “Compare it with York and Trafford”. */
export function compareWith(name: string, others: readonly string[], { many }: Noun): string {
  return others.length === 0
    ? `Compare ${name} with other ${many}`
    : `Compare it with ${listInWords(others)}`;
}

/** “Each of the 10 councils with its grades”. */
export function eachWithGrades(count: number, { one, many }: Noun): string {
  return count === 1
    ? `This ${one} with its grades`
    : `Each of the ${countedInDigits(count, one, many)} with its grades`;
}

/** “Tell me when Brent changes”. */
export function tellMe(name: string): string {
  return `Tell me when ${name} changes`;
}

/** The label of a field that holds the page’s address, for those who want to share it. */
export const addressOfPage = 'The address of this page';

/** A date that nobody has set is called what it is: “Likely between … and … (estimate)”. */
export function whenInWords({ when, certainty }: { when: string; certainty: string }): string {
  // A window that has passed says more than one sentence, and that nobody knows more.
  return certainty === 'estimate' && !when.includes('. ') ? `${when} (our estimate)` : when;
}

/** What the counts of others are, and how to find one’s own among them. */
export function othersLead({ one, many }: Noun, isCounted = true): string {
  const lead = `We count grades, and never rank ${many}.`;
  return isCounted
    ? `${lead} A frame marks the grades of this ${one}.`
    : `${lead} This ${one} is not at work now, so it is not counted.`;
}

/** “About the council”. */
export function aboutBody({ one }: Noun): string {
  return `About the ${one}`;
}
