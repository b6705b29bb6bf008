import type { Change } from '../domain/change.ts';
import { monthsBetween } from '../domain/dates.ts';
import type { Inspection } from '../domain/site.ts';
import { inspectionYear } from '../domain/themes.ts';
import { inspectors, monthOf } from './visits.ts';
import { pagesInWords } from './counts.ts';
import { countedInDigits } from './words.ts';

/** Short words beside a grade: how it stands to the time before, how long ago, where the report is. */

/**
 * How a grade stands to the inspection before, in a few words: “Better: Inadequate in 2022”.
 *
 * @param year the year of the inspection before, or its month: {@link yearOrMonth}.
 */
export function sinceInWords(change: Change, year: string): string {
  switch (change.verdict) {
    case 'better':
      return `Better: ${change.before.label} in ${year}`;
    case 'worse':
      return `Worse: ${change.before.label} in ${year}`;
    case 'same':
      return `The same as in ${year}`;
    case 'not-comparable':
      return `Can’t be compared with ${year}`;
  }
}

/** The year of an earlier inspection, or its month where the later one was in the same year. */
export function yearOrMonth(earlier: Inspection, later: Inspection): string {
  const year = inspectionYear(earlier);
  return year === inspectionYear(later) ? monthOf(earlier) : year;
}

/** The same as one word for a column: “Better”. */
export const verdictInWords: Record<Change['verdict'], string> = {
  better: 'Better',
  worse: 'Worse',
  same: 'The same',
  'not-comparable': 'Can’t be compared',
};

/**
 * How long ago a day was: “17 months ago”, “4 years ago”. Whole months up to two years, then whole
 * years with the months that are over.
 *
 * @param day ISO.
 * @param asOf the site’s own day (ISO).
 */
export function agoInWords(day: string, asOf: string): string {
  if (day.length === 4) return yearsAgo(Number(asOf.slice(0, 4)) - Number(day));
  const months = monthsBetween(day, asOf);
  if (months < 1) return 'less than a month ago';
  if (months < 24) return `${countedInDigits(months, 'month')} ago`;
  const [years, over] = [Math.floor(months / 12), months % 12];
  const rest = over === 0 ? '' : ` and ${countedInDigits(over, 'month')}`;
  return `${countedInDigits(years, 'year')}${rest} ago`;
}

/** Where only the year is known: “this year”, “last year”, “3 years ago”, which is how years are counted. */
function yearsAgo(years: number): string {
  if (years < 2) return years < 1 ? 'this year' : 'last year';
  return `${String(years)} calendar years ago`;
}

/** “Read the inspectorate’s report (PDF, 9 pages)”: the words of the link that leads to the report. */
export function readReport(inspection: Inspection): string {
  const { format, pages } = inspection.report;
  const about = [format, pagesInWords(pages)].filter((one) => one !== '');
  const by = inspectors(inspection);
  // “Services’s” is hard to read, and not every name that ends in an s takes the mark alone.
  const report = by.endsWith('s') ? `the report by ${by}` : `${by}’s report`;
  return `Read ${report} (${about.join(', ')})`;
}
